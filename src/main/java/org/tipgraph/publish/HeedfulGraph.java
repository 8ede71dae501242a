package org.tipgraph.publish;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that stops whoever reads it once the thread is interrupted: SHACL knows no limit of time by itself. */
final class HeedfulGraph extends GraphWrapper {

    HeedfulGraph(Graph graph) {
        super(graph);
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        heed();
        return super.find(pattern);
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        heed();
        return super.find(subject, predicate, object);
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
        heed();
        return super.contains(subject, predicate, object);
    }

    private static void heed() {
        if (Thread.currentThread().isInterrupted()) {
            throw new QueryCancelledException();
        }
    }
}
