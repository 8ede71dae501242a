package org.tipgraph.terms;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Gathers what is told of a term. */
record EntryWriter(Terms terms, Uses uses, List<Scheme> schemes, Competence competence, Examples examples) {

    Entry entry(Term term) {
        Node name = term.node();
        return new Entry(
                term,
                terms.below(name),
                term.isClass() ? uses.of(name) : uses.with(name),
                term.isClass() ? uses.inheritedBy(term) : List.of(),
                term.isClass() ? leadingTo(name) : List.of(),
                schemes.stream()
                        .filter(scheme -> scheme.type().equals(Optional.of(name)))
                        .toList(),
                examples.of(term),
                competence.of(term));
    }

    private List<Term> leadingTo(Node type) {
        return terms.all().stream().filter(term -> term.ranges().contains(type)).toList();
    }
}
