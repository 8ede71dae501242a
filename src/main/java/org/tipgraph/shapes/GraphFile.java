package org.tipgraph.shapes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Where;

/**
 * A file of RDF, read to be checked.
 *
 * <pre>{@code
 * List<Violation> violations = GraphFile.read(Path.of("2017-PRK.ttl")).check(Shapes.load());
 * }</pre>
 *
 * @param name the file as the user gave it
 * @param graphs its default graph and its named graphs, all in memory
 * @param warnings what the reader of the syntax found odd, though it could read on; no more than a hundred
 */
public record GraphFile(String name, DatasetGraph graphs, List<Problem> warnings) {

    public GraphFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(graphs);
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads Turtle, N-Triples, TriG, N-Quads, JSON-LD or RDF/XML, told apart by the ending of the file's name, plain or
     * gzipped. Relative IRIs are under {@code https://w3id.org/tipgraph/}. Nothing is fetched from elsewhere.
     *
     * @throws InputException where the file cannot be read, or is not in the syntax that its name tells
     */
    public static GraphFile read(Path file) throws InputException {
        return new GraphReader(file).read();
    }

    /** Whether a file of this name can be read. */
    public static boolean isSyntaxKnown(Path file) {
        return GraphReader.syntax(file).isPresent();
    }

    /**
     * Holds each graph of the file against the shapes.
     *
     * @throws InputException where there is nothing in the file that the shapes are about
     */
    public List<Violation> check(Shapes shapes) throws InputException {
        List<Graph> all =
                all().values().stream().filter(graph -> !graph.isEmpty()).toList();
        if (all.stream().noneMatch(shapes::isAbout)) {
            throw new InputException(nothingToCheck());
        }
        return all.parallelStream()
                .flatMap(graph -> shapes.check(graph, name).stream())
                .sorted()
                .toList();
    }

    private Map<String, Graph> all() {
        Map<String, Graph> all = new TreeMap<>();
        all.put("", graphs.getDefaultGraph());
        graphs.listGraphNodes().forEachRemaining(node -> all.put(node.toString(), graphs.getGraph(node)));
        return all;
    }

    private Problem nothingToCheck() {
        return Problem.error(
                "nothing-to-check",
                "The file holds no narrative, claim, concept or place.",
                Where.file(name),
                "Check a file that tipgraph wrote, or say in it what is a tip:Narrative.");
    }
}
