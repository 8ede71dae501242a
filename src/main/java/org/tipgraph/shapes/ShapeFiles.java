package org.tipgraph.shapes;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The files of the folder {@code shapes/}, on the class path. */
enum ShapeFiles {

    /** For graphs of narratives, which name concepts and places of graphs beside them. */
    NARRATIVE(
            "graph",
            "report",
            "narrative",
            "section",
            "passage",
            "claim",
            "tier-placement",
            "country-role",
            "exploitation",
            "abuse",
            "estimate",
            "effort",
            "recommendation"),

    /** For the graphs of concepts and places, which stand alone. */
    VOCABULARY("concept", "place");

    private static final String PREFIXES = "prefixes";

    private final List<String> names;

    ShapeFiles(String... names) {
        this.names = List.of(names);
    }

    /** The names of the files without their ending, that of the prefixes left out. */
    List<String> names() {
        return names;
    }

    /** The shapes of all these files in one graph. */
    Graph read() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(path(PREFIXES)).parse(graph);
        names.forEach(name -> RDFParser.source(path(name)).parse(graph));
        return graph;
    }

    private static String path(String name) {
        return "shapes/" + name + ".ttl";
    }
}
