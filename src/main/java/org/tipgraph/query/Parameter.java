package org.tipgraph.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A variable of a question that the asker may set. A comment line declares it:
 *
 * <pre>{@code # parameter: country text, ISO 3166-1 alpha-3 code such as PRK, default: all}</pre>
 *
 * @param name the variable, without its question mark
 * @param kind which RDF term a value becomes
 * @param about what it stands for, to a person
 * @param byDefault what holds where no value is given, to a person: {@code all} where nothing is restricted
 */
public record Parameter(String name, Kind kind, String about, String byDefault) {

    private static final Pattern LINE =
            Pattern.compile("parameter: (?<name>\\w+) (?<kind>text|integer), (?<about>.+), default: (?<default>.+)");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,18}");

    private static final Pattern EXAMPLE = Pattern.compile("such as ([^\\s,;]+)");

    /** The kinds of values. */
    public enum Kind {
        /** Any characters, as a plain literal. */
        TEXT,
        /** A whole number, as an {@code xsd:integer}. */
        INTEGER
    }

    /** Reads the text of a comment; empty where it declares no parameter in this form. */
    static Optional<Parameter> parse(String comment) {
        Matcher line = LINE.matcher(comment);
        return line.matches()
                ? Optional.of(new Parameter(
                        line.group("name"),
                        line.group("kind").equals("text") ? Kind.TEXT : Kind.INTEGER,
                        line.group("about"),
                        line.group("default")))
                : Optional.empty();
    }

    /** A value to try it with, where what it stands for tells one: {@code such as PRK}. */
    public Optional<String> example() {
        return Optional.of(EXAMPLE.matcher(about)).filter(Matcher::find).map(found -> found.group(1));
    }

    /** The RDF term for a value as the asker typed it; empty where it is none of this kind. */
    Optional<Node> term(String value) {
        if (kind == Kind.TEXT) {
            return Optional.of(NodeFactory.createLiteralString(value));
        }
        return INTEGER.matcher(value).matches()
                ? Optional.of(NodeFactory.createLiteralDT(Long.toString(Long.parseLong(value)), XSDDatatype.XSDinteger))
                : Optional.empty();
    }
}
