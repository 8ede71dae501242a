package org.tipgraph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.tipgraph.dump.ReleaseWriter;
import org.tipgraph.query.QuestionGraph;
import org.tipgraph.query.QuestionLibrary;
import org.tipgraph.text.InputException;
import org.tipgraph.vocabulary.Ontology;

/**
 * A graph that is published beside the narratives: one of the ontology's, or that of the query library. It is made when
 * its turn comes.
 */
record Background(String name, Maker maker) {

    /** Makes the triples. */
    @FunctionalInterface
    interface Maker {
        Graph make() throws InputException;
    }

    /** All of them, in the order in which a release has its graphs. */
    static List<Background> inOrder() {
        List<Background> all = new ArrayList<>();
        for (Ontology graph : Ontology.values()) {
            all.add(new Background(graph.graph().getURI(), () -> graph.load().getGraph()));
        }
        all.add(new Background(QuestionGraph.NAME, () -> QuestionGraph.of(QuestionLibrary.bundled())));
        all.sort(Comparator.comparing(Background::name, ReleaseWriter::compareNames));
        return List.copyOf(all);
    }

    boolean comesBefore(String other) {
        return ReleaseWriter.compareNames(name, other) < 0;
    }
}
