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
        return subjects().stream().filter(this::isTerm).map(this::term).toList();
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
    List<Node> members() {
        return !thing.isGraph() || thing.is(Tip.Narrative.asNode())
                ? List.of()
                : subjects().stream()
                        .filter(subject -> !isTerm(subject) && !subject.equals(thing.name()))
                        .toList();
    }

    private boolean isTerm(Node subject) {
        return subject.getURI().startsWith(thing.name().getURI() + "#");
    }

    private List<Node> subjects() {
        return thing.triples().stream()
                .map(Triple::getSubject)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI, ReleaseWriter::compareNames))
                .toList();
    }
}
