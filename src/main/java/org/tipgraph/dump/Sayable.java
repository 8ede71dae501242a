package org.tipgraph.dump;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;

/**
 * What all six formats can say: IRIs and literals, of characters that XML 1.0 has. A form feed, for one, stands in
 * Turtle and not in RDF/XML, and we publish the same in both.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
 */
final class Sayable {

    private Sayable() {}

    static void check(String graph, List<Triple> triples) throws InputException {
        for (Triple triple : triples) {
            Optional<String> trouble = trouble(triple);
            if (trouble.isPresent()) {
                throw new InputException(Problem.error(
                        "unsayable-triple",
                        trouble.get(),
                        Problem.Where.file(graph),
                        "Replace it in the input; all dump formats must say the same."));
            }
        }
    }

    private static Optional<String> trouble(Triple triple) {
        if (!triple.getSubject().isURI()
                || !triple.getPredicate().isURI()
                || !(triple.getObject().isURI() || triple.getObject().isLiteral())) {
            return Optional.of("Only IRIs and literals can be published, not " + triple + ".");
        }
        return unsayableCharacter(triple.getObject())
                .map(character -> "The value of <" + triple.getPredicate().getURI() + "> of <"
                        + triple.getSubject().getURI() + "> holds the character " + character
                        + ", which RDF/XML cannot write.");
    }

    private static Optional<String> unsayableCharacter(Node object) {
        if (!object.isLiteral()) {
            return Optional.empty();
        }
        OptionalInt found = object.getLiteralLexicalForm()
                .codePoints()
                .filter(c -> !isXmlCharacter(c))
                .findFirst();
        return found.isPresent() ? Optional.of(String.format("U+%04X", found.getAsInt())) : Optional.empty();
    }

    private static boolean isXmlCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
