package org.tipgraph.terms;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.tipgraph.query.QuestionLibrary;
import org.tipgraph.shapes.Demands;
import org.tipgraph.text.InputException;
import org.tipgraph.vocabulary.Ontology;

/** The invented sample narratives with the ontology, the union as the default graph. */
public final class Sample {

    private Sample() {}

    public static DatasetGraph dataset() {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        DatasetGraph narratives = RDFDataMgr.loadDatasetGraph("src/test/resources/sample/sample.trig");
        narratives.listGraphNodes().forEachRemaining(name -> put(name, narratives.getGraph(name), dataset));
        for (Ontology part : Ontology.values()) {
            put(part.graph().asNode(), part.load().getGraph(), dataset);
        }
        return dataset;
    }

    private static void put(Node name, Graph graph, DatasetGraph dataset) {
        dataset.addGraph(name, graph);
        graph.stream().forEach(dataset.getDefaultGraph()::add);
    }

    static Guide guide() throws InputException {
        return Guide.of(dataset(), QuestionLibrary.bundled().questions());
    }

    static Terms terms() {
        return Terms.of(Ontology.TERMS.load().getGraph());
    }

    static Uses uses() {
        return Uses.of(terms(), Demands.read());
    }
}
