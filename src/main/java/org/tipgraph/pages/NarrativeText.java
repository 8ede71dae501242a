package org.tipgraph.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.tipgraph.text.Span;
import org.tipgraph.vocabulary.Tip;

/**
 * The text of a narrative with its passages marked, each a link to the claims that rest on it. Passages may overlap, so
 * that the text is cut where one begins or ends; a piece leads to the shortest passage that it is in.
 */
final class NarrativeText {

    private static final String LEGEND = Templates.fill("legend", Map.of());

    private final Graph graph;
    private final Labels labels;
    private final Links links;
    private final int[] text;
    private final List<Passage> passages;
    private final Paragraphs paragraphs;

    NarrativeText(Graph graph, String text, Labels labels, Links links) {
        this.graph = graph;
        this.labels = labels;
        this.links = links;
        this.text = text.codePoints().toArray();
        this.passages = positioned(Tip.Passage.asNode());
        this.paragraphs = Paragraphs.of(this.text, headings());
    }

    private List<Passage> positioned(Node type) {
        return graph.stream(Node.ANY, RDF.type.asNode(), type)
                .flatMap(triple -> Passage.of(triple.getSubject(), graph).stream())
                .filter(passage -> passage.span().end() <= text.length)
                .sorted(Comparator.comparingInt(
                                (Passage passage) -> passage.span().begin())
                        .thenComparingInt(passage -> passage.span().end()))
                .toList();
    }

    private List<Span> headings() {
        return positioned(Tip.Section.asNode()).stream()
                .flatMap(section -> labels
                        .value(section.name(), Tip.heading.asNode())
                        .map(Node::getLiteralLexicalForm)
                        .map(words -> section.span().begin() + words.codePointCount(0, words.length()))
                        .map(end -> new Span(section.span().begin(), end))
                        .stream())
                .toList();
    }

    String html() {
        return paragraphs.spans().stream()
                .map(span ->
                        paragraphs.isHeading(span) ? "<h3>" + pieces(span) + "</h3>" : "<p>" + pieces(span) + "</p>")
                .collect(Collectors.joining("\n", LEGEND + "<div class=\"narrative\" lang=\"en\">\n", "\n</div>"));
    }

    private String pieces(Span paragraph) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.begin(), paragraph.end()));
        List<Passage> here = passages.stream()
                .filter(passage -> passage.span().overlaps(paragraph))
                .toList();
        here.forEach(passage ->
                cuts.addAll(List.of(passage.span().begin(), passage.span().end())));
        List<Integer> inside = new ArrayList<>(cuts.subSet(paragraph.begin(), true, paragraph.end(), true));
        StringBuilder html = new StringBuilder();
        for (int i = 0; i + 1 < inside.size(); i++) {
            html.append(piece(new Span(inside.get(i), inside.get(i + 1)), here));
        }
        return html.toString();
    }

    private String piece(Span span, List<Passage> here) {
        String words = Templates.escape(new String(text, span.begin(), span.length()));
        String anchors = here.stream()
                .filter(passage -> passage.span().begin() == span.begin())
                .map(passage -> "<span class=\"anchor\" id=\"" + passage.fragment() + "\"></span>")
                .collect(Collectors.joining());
        Optional<Passage> shortest = here.stream()
                .filter(passage -> passage.span().overlaps(span))
                .min(Comparator.comparingInt(passage -> passage.span().length()));
        return anchors + shortest.map(passage -> link(passage, words)).orElse(words);
    }

    private String link(Passage passage, String words) {
        List<Node> claims = graph.stream(Node.ANY, Tip.evidence.asNode(), passage.name())
                .map(triple -> triple.getSubject())
                .toList();
        List<Node> kinds = values(claims, RDF.type.asNode());
        List<Node> statuses = values(claims, Tip.status.asNode());
        return "<a class=\"" + classes("kind-", kinds) + " " + classes("status-", statuses) + "\" title=\""
                + Templates.escape(names(kinds) + " (" + names(statuses) + ")") + "\" href=\""
                + Templates.escape(links.to(passage.name().getURI())) + "\">" + words + "</a>";
    }

    private List<Node> values(List<Node> claims, Node property) {
        return claims.stream()
                .flatMap(claim -> labels.value(claim, property).stream())
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private static String classes(String prefix, List<Node> values) {
        return values.stream()
                .map(value -> value.getURI().replaceFirst(".*[/#]", "").replaceAll("[^A-Za-z0-9-]", ""))
                .map(name -> prefix + name)
                .collect(Collectors.joining(" "));
    }

    private String names(List<Node> values) {
        return values.stream().map(labels::of).collect(Collectors.joining(", "));
    }
}
