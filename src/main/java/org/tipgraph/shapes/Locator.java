package org.tipgraph.shapes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.SchemaDO;
import org.tipgraph.text.Span;
import org.tipgraph.vocabulary.Tip;

/**
 * Finds the words that a node of a narrative's graph is about: from a claim over its evidence to the text. The graph may
 * be broken in any way, so it takes what it can get, and the positions in IRIs where nothing else is left.
 */
final class Locator {

    private static final Pattern NARRATIVE = Pattern.compile("^" + Tip.BASE + "narrative/[^/]+/[^/]+");
    private static final Pattern POSITION = Pattern.compile("/(\\d{1,9})-(\\d{1,9})$");
    private static final Node TEXT = SchemaDO.text.asNode();

    private final Graph graph;
    private final String origin;

    /** @param origin the file to name where the graph tells none */
    Locator(Graph graph, String origin) {
        this.graph = graph;
        this.origin = origin;
    }

    /** The place of a node, or of the passage among its values that is concerned. */
    Location of(Node focus, Optional<Node> value) {
        Optional<Node> narrative = narrative(focus);
        String file =
                narrative.flatMap(it -> literal(it, Tip.fileName.asNode())).orElse(origin);
        return narrative
                .flatMap(it -> literal(it, TEXT))
                .flatMap(text -> span(focus, value, text).map(span -> Location.in(file, text, span)))
                .orElse(Location.file(file));
    }

    private Optional<Node> narrative(Node node) {
        Matcher byName = NARRATIVE.matcher(node.toString());
        return byName.find()
                ? Optional.of(NodeFactory.createURI(byName.group()))
                : objects(node, Tip.narrative).findFirst();
    }

    private Optional<Span> span(Node focus, Optional<Node> value, String text) {
        Stream<Node> nodes = Stream.of(value.stream(), Stream.of(focus), objects(focus, Tip.evidence))
                .flatMap(node -> node)
                .filter(node -> !node.isLiteral());
        return nodes.flatMap(node -> spans(node, text)).findFirst().or(() -> byName(focus, text));
    }

    /** What is known of a node's place, the surest first. */
    private Stream<Span> spans(Node node, String text) {
        Optional<Span> told =
                number(node, OA.start).flatMap(start -> number(node, OA.end).flatMap(end -> span(start, end, text)));
        Optional<Span> quoted = literal(node, OA.exact.asNode()).flatMap(quote -> find(quote, text));
        return Stream.of(told, quoted).flatMap(Optional::stream);
    }

    private static Optional<Span> byName(Node node, String text) {
        Matcher position = POSITION.matcher(node.toString());
        if (!position.find()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(position.group(1));
        return span(start, Integer.parseInt(position.group(2)), text).or(() -> firstWord(start, text));
    }

    /** All that the IRI of a claim tells is where its evidence starts. */
    private static Optional<Span> firstWord(int start, String text) {
        return span(start, start + 1, text).map(first -> {
            String rest = text.substring(text.offsetByCodePoints(0, start));
            String word = rest.split("[\\s,;.]", 2)[0];
            return new Span(start, start + Math.max(1, word.codePointCount(0, word.length())));
        });
    }

    private static Optional<Span> span(int start, int end, String text) {
        boolean inside = start < end && end <= text.codePointCount(0, text.length());
        return inside ? Optional.of(firstLine(new Span(start, end), text)) : Optional.empty();
    }

    /** A section is many lines long: its first one will do to find it. */
    private static Span firstLine(Span span, String text) {
        int begin = text.offsetByCodePoints(0, span.begin());
        int lineEnd = text.indexOf('\n', begin + 1);
        int length = lineEnd < 0 ? span.length() : text.codePointCount(begin, lineEnd);
        return new Span(span.begin(), span.begin() + Math.min(span.length(), length));
    }

    private static Optional<Span> find(String quote, String text) {
        int found = text.indexOf(quote);
        if (found < 0 || quote.isEmpty()) {
            return Optional.empty();
        }
        int begin = text.codePointCount(0, found);
        return Optional.of(new Span(begin, begin + quote.codePointCount(0, quote.length())));
    }

    private Optional<Integer> number(Node subject, Property property) {
        return literal(subject, property.asNode())
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }

    private Optional<String> literal(Node subject, Node property) {
        return G.listSP(graph, subject, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst();
    }

    private Stream<Node> objects(Node subject, Property property) {
        return G.listSP(graph, subject, property.asNode()).stream()
                .filter(Node::isURI)
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()));
    }
}
