package org.tipgraph.terms;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.tipgraph.vocabulary.Tip;

/** A graph of the dataset that is not that of a narrative. */
public record GraphEntry(Node node, String description, long triples) {

    public GraphEntry {
        Objects.requireNonNull(node);
        Objects.requireNonNull(description);
    }

    /** All of them, in natural order. */
    static List<GraphEntry> in(DatasetGraph dataset) {
        return names(dataset)
                .filter(name -> !isOfNarrative(name))
                .sorted(Said.BY_IRI)
                .map(name -> new GraphEntry(
                        name,
                        new Said(dataset.getDefaultGraph(), name)
                                .text(DCTerms.description)
                                .orElse(""),
                        dataset.getGraph(name).size()))
                .toList();
    }

    static boolean isOfNarrative(Node name) {
        return name.getURI().startsWith(Tip.BASE + "narrative/");
    }

    /** The names of all graphs, in no order. */
    static Stream<Node> names(DatasetGraph dataset) {
        return Iter.asStream(dataset.listGraphNodes());
    }
}
