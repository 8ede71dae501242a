package org.tipgraph.pages;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.tipgraph.dump.ReleaseWriter;
import org.tipgraph.vocabulary.Tip;

/** What a document or a graph tells of things other than itself: terms with a fragment in full, others by name. */
final class GraphContents {

    /** A term that is named by a document and a fragment: it has no page of its own. */
    record Term(String fragment, Link name, List<Triple> said) {}

    private final Description thing;
    private final Labels labels;
    private final Links links;

    GraphContents(Description thing, Labels labels, Links links) {
        this.thing = thing;
        this.labels = labels;
        this.links = links;
    }

    List<Term> terms() {
        return subjects(thing).stream()
                .filter(subject -> isTerm(subject, thing))
                .map(this::term)
                .toList();
    }

    private Term term(Node term) {
        return new Term(
                term.getURI().substring(thing.name().getURI().length() + 1),
                links.link(term, labels.of(term)),
                thing.triples().stream()
                        .filter(triple -> triple.getSubject().equals(term))
                        .toList());
    }

    /** What a graph is on, other than its name and terms. A narrative's graph is shown as its text. */
    static List<Node> members(Description thing) {
        return !thing.isGraph() || thing.is(Tip.Narrative.asNode())
                ? List.of()
                : subjects(thing).stream()
                        .filter(subject -> !isTerm(subject, thing) && !subject.equals(thing.name()))
                        .toList();
    }

    private static boolean isTerm(Node subject, Description thing) {
        return subject.getURI().startsWith(thing.name().getURI() + "#");
    }

    private static List<Node> subjects(Description thing) {
        return thing.triples().stream()
                .map(Triple::getSubject)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI, ReleaseWriter::compareNames))
                .toList();
    }
}
