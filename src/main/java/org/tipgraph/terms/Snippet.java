package org.tipgraph.terms;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.tipgraph.dump.DumpFormat;
import org.tipgraph.dump.GraphText;

/** Writes a few triples so that they can be read at a glance: in English, without prefixes, long texts cut. */
final class Snippet {

    private static final int LONGEST = 400;

    private Snippet() {}

    static Example of(Node subject, List<Triple> triples) {
        List<Triple> shown =
                triples.stream().flatMap(triple -> shown(triple).stream()).toList();
        String document = new String(GraphText.write(shown, DumpFormat.TURTLE), StandardCharsets.UTF_8);
        String turtle = document.replaceFirst("(?s)\\A(?:@(?:prefix|base) [^\n]*\n)*\n*", "")
                .stripTrailing();
        return new Example(subject, turtle, !shown.equals(triples));
    }

    private static Optional<Triple> shown(Triple triple) {
        Node value = triple.getObject();
        if (!value.isLiteral()) {
            return Optional.of(triple);
        }
        if (!value.getLiteralLanguage().matches("|en")) {
            return Optional.empty();
        }
        return Optional.of(Triple.create(triple.getSubject(), triple.getPredicate(), shortened(value)));
    }

    private static Node shortened(Node literal) {
        String text = literal.getLiteralLexicalForm();
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return literal;
        }
        String start = text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
        return literal.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralDT(start, literal.getLiteralDatatype())
                : NodeFactory.createLiteralLang(start, literal.getLiteralLanguage());
    }
}
