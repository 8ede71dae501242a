package org.tipgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.tipgraph.dump.Manifest;
import org.tipgraph.vocabulary.Ontology;
import org.tipgraph.vocabulary.Tip;

class CatalogueTest {

    private static final Node DATASET = NodeFactory.createURI(Tip.BASE + "dataset");
    private static final Node HAS_QUALITY = NodeFactory.createURI("http://www.w3.org/ns/dqv#hasQualityMetadata");
    private static final Node QUALITY = Ontology.QUALITY.graph().asNode();

    @Test
    void leadsToTheFiguresOnQualityThatTheReleaseHas() {
        assertEquals(List.of(QUALITY), quality(Map.of(QUALITY.getURI(), 500L)));
    }

    @Test
    void leadsToNoFiguresThatTheReleaseHasNot() {
        assertEquals(List.of(), quality(Map.of(Ontology.PLACES.graph().getURI(), 500L)));
    }

    private static List<Node> quality(Map<String, Long> graphs) {
        Manifest manifest = new Manifest("tipgraph test", 500, 500, List.of(), List.of(), graphs, Map.of());
        return Catalogue.of(manifest).stream(DATASET, HAS_QUALITY, Node.ANY)
                .map(Triple::getObject)
                .toList();
    }
}
