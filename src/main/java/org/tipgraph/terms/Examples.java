package org.tipgraph.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.tipgraph.dump.ReleaseWriter;
import org.tipgraph.vocabulary.Tip;

/**
 * Finds an example of each term: the first thing, in natural order, of the first narrative that has one, and where none
 * has, of the first other graph. So the same data give the same examples, and of a thousand narratives few are looked
 * into.
 */
final class Examples {

    private static final Comparator<Node> NARRATIVES_FIRST = Comparator.comparing(
                    (Node graph) -> !GraphEntry.isOfNarrative(graph))
            .thenComparing(Node::getURI, ReleaseWriter::compareNames);

    private final DatasetGraph dataset;
    private final Graph union;
    private final List<Node> graphs;

    Examples(DatasetGraph dataset) {
        this.dataset = dataset;
        this.union = dataset.getDefaultGraph();
        this.graphs = GraphEntry.names(dataset).sorted(NARRATIVES_FIRST).toList();
    }

    Optional<Example> of(Term term) {
        Triple pattern = term.isClass()
                ? Triple.create(Node.ANY, RDF.type.asNode(), term.node())
                : Triple.create(Node.ANY, term.node(), Node.ANY);
        return first(pattern).map(subject -> term.isClass() ? whole(subject) : only(term, subject));
    }

    private Optional<Node> first(Triple pattern) {
        if (!union.contains(pattern)) {
            return Optional.empty();
        }
        return graphs.stream()
                .flatMap(graph -> dataset.getGraph(graph).stream(
                        pattern.getSubject(), pattern.getPredicate(), pattern.getObject())
                        .map(Triple::getSubject)
                        .min(Said.BY_IRI)
                        .stream())
                .findFirst();
    }

    private Example whole(Node subject) {
        return example(subject, triple -> true);
    }

    private Example only(Term property, Node subject) {
        return example(
                subject,
                triple -> triple.getPredicate().equals(property.node())
                        || triple.getPredicate().equals(RDF.type.asNode())
                        || triple.getPredicate().equals(Tip.evidence.asNode()));
    }

    /** With the words of its evidence, where it has any. */
    private Example example(Node subject, Predicate<Triple> chosen) {
        Stream<Triple> own = union.stream(subject, Node.ANY, Node.ANY).filter(chosen);
        Stream<Triple> words = union.stream(subject, Tip.evidence.asNode(), Node.ANY)
                .flatMap(evidence -> union.stream(evidence.getObject(), OA.exact.asNode(), Node.ANY));
        return Snippet.of(subject, own.toList(), words.toList());
    }
}
