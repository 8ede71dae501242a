package org.tipgraph.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.tipgraph.text.InputException;
import org.tipgraph.vocabulary.Ontology;

/** The invented sample narratives, with what is published beside them. */
final class SampleData {

    private SampleData() {}

    /** As they are published: in named graphs. */
    static DatasetGraph published() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        quads().forEach(dataset::add);
        return dataset;
    }

    /** As they are queried, with the union as the default graph; put in from the last to the first. */
    static DatasetGraph queriedBackwards() {
        List<Quad> quads = quads();
        Collections.reverse(quads);
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.executeWrite(() -> quads.forEach(quad -> {
            dataset.add(quad);
            dataset.add(new Quad(Quad.defaultGraphIRI, quad.asTriple()));
        }));
        return dataset;
    }

    private static List<Quad> quads() {
        List<Quad> quads = new ArrayList<>();
        RDFDataMgr.loadDatasetGraph("src/test/resources/sample/sample.trig")
                .find()
                .forEachRemaining(quads::add);
        for (Ontology part : Ontology.values()) {
            Node name = part.graph().asNode();
            triples(part).find().forEachRemaining(triple -> quads.add(new Quad(name, triple)));
        }
        Node library = NodeFactory.createURI(QuestionGraph.NAME);
        questions().find().forEachRemaining(triple -> quads.add(new Quad(library, triple)));
        return quads;
    }

    private static Graph questions() {
        try {
            return QuestionGraph.of(QuestionLibrary.bundled());
        } catch (InputException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    /** The figures on quality are invented, so that no answer changes when the converter gets better. */
    private static Graph triples(Ontology part) {
        return part == Ontology.QUALITY
                ? RDFDataMgr.loadGraph("src/test/resources/sample/quality.ttl")
                : part.load().getGraph();
    }
}
