package org.tipgraph.dump;

import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * The literals that Turtle writes without quotes, such as {@code 2016} and {@code true}. Rio abbreviates too, but
 * normalises on the way: {@code "3000"^^xsd:decimal} becomes {@code 3000.0}, another term.
 *
 * @see <a href="https://www.w3.org/TR/turtle/#abbrev">Turtle, 2.5.2 Numbers</a>
 */
final class BareLiteral {

    private static final Map<IRI, Pattern> GRAMMAR = Map.of(
            XSD.INTEGER, Pattern.compile("[+-]?[0-9]+"),
            XSD.DECIMAL, Pattern.compile("[+-]?[0-9]*\\.[0-9]+"),
            XSD.BOOLEAN, Pattern.compile("true|false"));

    private BareLiteral() {}

    static boolean is(Literal literal) {
        Pattern grammar = GRAMMAR.get(literal.getDatatype());
        return grammar != null && grammar.matcher(literal.getLabel()).matches();
    }
}
