package org.tipgraph.publish;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphZero;

/** Graphs in memory, of which a question for one that is not there does not make one, as Jena's own do. */
final class FrozenDataset extends DatasetGraphMapLink {

    FrozenDataset(Graph union) {
        super(union);
    }

    @Override
    public Graph getGraph(Node name) {
        return Quad.isDefaultGraph(name) || containsGraph(name) ? super.getGraph(name) : GraphZero.instance();
    }
}
