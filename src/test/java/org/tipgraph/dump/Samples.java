package org.tipgraph.dump;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tipgraph.text.InputException;

/** The datasets of the tests: two invented narratives, and what breaks writers. */
final class Samples {

    private Samples() {}

    static DatasetGraph narratives() {
        return RDFDataMgr.loadDatasetGraph("src/test/resources/sample/sample.trig");
    }

    static DatasetGraph nasty() {
        return RDFDataMgr.loadDatasetGraph("src/test/resources/dump/nasty.trig");
    }

    static DatasetGraph all() {
        DatasetGraph all = narratives();
        nasty().find().forEachRemaining(all::add);
        return all;
    }

    static List<NamedGraph> graphs(DatasetGraph dataset) throws InputException {
        List<NamedGraph> graphs = new ArrayList<>();
        for (Iterator<Node> names = dataset.listGraphNodes(); names.hasNext(); ) {
            Node name = names.next();
            graphs.add(NamedGraph.of(name.getURI(), dataset.getGraph(name)));
        }
        graphs.sort((left, right) ->
                NaturalOrder.INSTANCE.compare(left.name().getURI(), right.name().getURI()));
        return graphs;
    }
}
