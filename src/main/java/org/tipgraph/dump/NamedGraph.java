package org.tipgraph.dump;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.tipgraph.text.InputException;

/**
 * A graph with its name, its triples in the order of the dumps, each once.
 *
 * @param name the IRI of the graph
 * @param triples in {@link TripleOrder}
 */
record NamedGraph(Node name, List<Triple> triples) {

    NamedGraph {
        triples = List.copyOf(triples);
    }

    /** Sorts the graph. What no dump can say (blank nodes, control characters) is an {@link InputException}. */
    static NamedGraph of(String name, Graph graph) throws InputException {
        List<Triple> triples = graph.stream().collect(Collectors.toList());
        Sayable.check(name, triples);
        triples.sort(TripleOrder.INSTANCE);
        return new NamedGraph(NodeFactory.createURI(name), triples);
    }
}
