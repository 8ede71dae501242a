package org.tipgraph.catalogue;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tipgraph.dump.Release;
import org.tipgraph.dump.ReleaseWriter;
import org.tipgraph.text.InputException;
import org.tipgraph.vocabulary.Ontology;

/** A release of the two invented narratives, and its data with their union as default graph. */
record SampleRelease(Release release, DatasetGraph data) {

    /** With graphs of the ontology, as many as a test needs. */
    static SampleRelease in(Path folder, Ontology... known) throws InputException {
        DatasetGraph named = RDFDataMgr.loadDatasetGraph("src/test/resources/sample/sample.trig");
        for (Ontology graph : known) {
            named.addGraph(graph.graph().asNode(), graph.load().getGraph());
        }
        return of(folder, named);
    }

    static SampleRelease of(Path folder, DatasetGraph named) throws InputException {
        return new SampleRelease(ReleaseWriter.write(folder, named), withUnion(named));
    }

    Catalogue catalogue() {
        return Catalogue.of(release, data);
    }

    private static DatasetGraph withUnion(DatasetGraph named) {
        Graph union = GraphFactory.createDefaultGraph();
        DatasetGraph data = new DatasetGraphMapLink(union);
        named.listGraphNodes().forEachRemaining(name -> {
            data.addGraph(name, named.getGraph(name));
            GraphUtil.addInto(union, named.getGraph(name));
        });
        return data;
    }
}
