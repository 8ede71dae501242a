package org.tipgraph.pages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.tipgraph.dump.ReleaseWriter;
import org.tipgraph.text.Span;
import org.tipgraph.vocabulary.Tip;

/** Tells a narrative: in short, its text with the passages marked, and the claims on each passage. */
final class NarrativeTeller {

    private final Graph graph;
    private final Graph union;
    private final Labels labels;
    private final Links links;
    private final ClaimTeller claims;

    /**
     * @param graph of the narrative
     * @param union in which what the narrative names is told, and other narratives are
     */
    NarrativeTeller(Graph graph, Graph union, Labels labels, Links links) {
        this.graph = graph;
        this.union = union;
        this.labels = labels;
        this.links = links;
        this.claims = new ClaimTeller(graph, union, labels, links);
    }

    NarrativeBlock tell(Node narrative, String words) {
        int[] text = words.codePoints().toArray();
        List<Mark> marks = marks(text.length);
        List<ClaimBlock> all = marks.stream()
                .flatMap(mark -> mark.claims().stream())
                .distinct()
                .toList();
        return new NarrativeBlock(
                glance(narrative),
                Tally.of(all),
                share(text, marks),
                links.pictures(narrative.getURI()),
                others(narrative, Tip.country),
                others(narrative, DCTerms.isPartOf),
                new NarrativeText(text, parts(text.length), marks).sections(),
                marks.stream().map(mark -> Note.of(mark, marks)).toList());
    }

    private List<Mark> marks(int length) {
        List<Mark> marks = new ArrayList<>();
        for (Passage passage : positioned(Tip.Passage.asNode(), length)) {
            String words = values(passage.name(), OA.exact)
                    .map(Node::getLiteralLexicalForm)
                    .findFirst()
                    .orElse("");
            marks.add(new Mark(marks.size() + 1, passage, words, on(passage)));
        }
        return marks;
    }

    private List<ClaimBlock> on(Passage passage) {
        return graph.stream(Node.ANY, Tip.evidence.asNode(), passage.name())
                .map(Triple::getSubject)
                .sorted(Comparator.comparing(Node::getURI, ReleaseWriter::compareNames))
                .map(claims::tell)
                .toList();
    }

    private List<Passage> positioned(Node type, int length) {
        return graph.stream(Node.ANY, RDF.type.asNode(), type)
                .flatMap(triple -> Passage.of(triple.getSubject(), graph).stream())
                .filter(passage -> passage.span().end() <= length)
                .sorted(Comparator.comparing(Passage::span))
                .toList();
    }

    private List<NarrativeText.Part> parts(int length) {
        return positioned(Tip.Section.asNode(), length).stream()
                .map(section -> new NarrativeText.Part(name(section.name()), section.span(), heading(section)))
                .toList();
    }

    private String name(Node section) {
        return values(section, Tip.sectionKind).findFirst().map(labels::of).orElseGet(() -> labels.of(section));
    }

    private Span heading(Passage section) {
        int length = values(section.name(), Tip.heading)
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .map(words -> words.codePointCount(0, words.length()))
                .orElse(0);
        return new Span(section.span().begin(), section.span().begin() + length);
    }

    /** How much of what is not blank is in passages, in percent. */
    private static long share(int[] text, List<Mark> marks) {
        BitSet marked = new BitSet();
        marks.forEach(mark ->
                marked.set(mark.passage().span().begin(), mark.passage().span().end()));
        BitSet written = new BitSet();
        for (int at = 0; at < text.length; at++) {
            written.set(at, !Character.isWhitespace(text[at]));
        }
        marked.and(written);
        return written.isEmpty() ? 0 : Math.round(100.0 * marked.cardinality() / written.cardinality());
    }

    private List<Row> glance(Node narrative) {
        return Stream.of(
                        row("Country", values(narrative, Tip.country)),
                        row("Report", values(narrative, DCTerms.isPartOf)),
                        row("Tier", placements(Tip.tier)),
                        row("Since the report before", placements(Tip.trend)))
                .filter(row -> !row.values().isEmpty())
                .toList();
    }

    private Stream<Node> placements(Property property) {
        return graph.stream(Node.ANY, property.asNode(), Node.ANY).map(Triple::getObject);
    }

    private Stream<Node> values(Node thing, Property property) {
        return graph.stream(thing, property.asNode(), Node.ANY).map(Triple::getObject);
    }

    private Row row(String name, Stream<Node> things) {
        return Row.of(
                name,
                things.distinct()
                        .sorted(Comparator.comparing(Node::getURI, ReleaseWriter::compareNames))
                        .map(thing -> Value.of(links.link(thing, labels.of(thing))))
                        .toList());
    }

    /** Other narratives that have the same value of a property. */
    private List<Link> others(Node narrative, Property shared) {
        return values(narrative, shared)
                .flatMap(value -> union.stream(Node.ANY, shared.asNode(), value))
                .map(Triple::getSubject)
                .filter(other -> !other.equals(narrative) && isNarrative(other))
                .distinct()
                .map(this::link)
                .sorted(Comparator.comparing(Link::words, ReleaseWriter::compareNames))
                .toList();
    }

    private boolean isNarrative(Node thing) {
        return union.contains(thing, RDF.type.asNode(), Tip.Narrative.asNode());
    }

    private Link link(Node narrative) {
        return links.link(narrative, labels.ofNarrative(narrative));
    }
}
