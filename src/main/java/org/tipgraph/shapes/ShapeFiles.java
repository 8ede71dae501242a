package org.tipgraph.shapes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The files of the folder {@code shapes/}, on the class path. */
enum ShapeFiles {

    /** For graphs of narratives, those of quality and of the catalogue: they name concepts and places of graphs beside them. */
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
            "recommendation",
            "quality",
            "catalogue"),

    /** For the graphs of concepts, places, links and queries, which stand alone. */
    VOCABULARY("concept", "place", "link", "query");

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
        parse(PREFIXES, graph);
        names.forEach(name -> parse(name, graph));
        return graph;
    }

    /** From the class path alone: Jena, given a name, would first look for such a file where the user happens to be. */
    private static void parse(String name, Graph graph) {
        String file = "/shapes/" + name + ".ttl";
        try (InputStream stream = Objects.requireNonNull(ShapeFiles.class.getResourceAsStream(file), file)) {
            RDFParser.source(stream).lang(Lang.TURTLE).parse(graph);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
