package org.tipgraph.terms;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.tipgraph.dump.DumpFormat;
import org.tipgraph.dump.GraphText;

/** Writes a few triples so that they can be read at a glance: in English, without prefixes, long texts cut. */
final class Snippet {

    private static final int LONGEST = 400;

    private Snippet() {}

    /** The triples on the subject, and below them those on the words that it rests on. */
    static Example of(Node subject, List<Triple> own, List<Triple> words) {
        String turtle = Stream.of(own, words)
                .filter(triples -> !triples.isEmpty())
                .map(Snippet::turtle)
                .collect(Collectors.joining("\n\n"));
        boolean isWhole =
                Stream.of(own, words).allMatch(triples -> shown(triples).equals(triples));
        return new Example(subject, turtle, !isWhole);
    }

    private static String turtle(List<Triple> triples) {
        String document = new String(GraphText.write(shown(triples), DumpFormat.TURTLE), StandardCharsets.UTF_8);
        return document.replaceFirst("(?s)\\A(?:@(?:prefix|base) [^\n]*\n)*\n*", "")
                .stripTrailing();
    }

    private static List<Triple> shown(List<Triple> triples) {
        return triples.stream().flatMap(triple -> shown(triple).stream()).toList();
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
