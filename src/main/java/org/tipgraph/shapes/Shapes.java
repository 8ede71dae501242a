package org.tipgraph.shapes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.tipgraph.text.Problem.Severity;

/**
 * The shapes of the folder {@code shapes/}, parsed once, and the concepts and places that graphs may name.
 *
 * <pre>{@code
 * Shapes shapes = Shapes.load();
 * List<Violation> violations = shapes.check(model.getGraph(), "2017-PRK.txt");
 * boolean stop = violations.stream().anyMatch(Violation::isError);
 * }</pre>
 *
 * <p>Safe for use by many threads at once, as long as nobody changes a graph that is being checked.
 */
public final class Shapes {

    private final Shacl narrative;
    private final Shacl vocabulary;
    private final Graph known;

    private Shapes(Shacl narrative, Shacl vocabulary, Graph known) {
        this.narrative = narrative;
        this.vocabulary = vocabulary;
        this.known = known;
    }

    /** Reads and parses the shapes, the concepts and the places from the class path: some hundred milliseconds. */
    public static Shapes load() {
        return new Shapes(
                Shacl.parse(ShapeFiles.NARRATIVE.read()), Shacl.parse(ShapeFiles.VOCABULARY.read()), KnownTerms.read());
    }

    /** All rules, in the order of their IRIs. */
    public Collection<Rule> rules() {
        Map<String, Rule> rules = new TreeMap<>(narrative.rules());
        rules.putAll(vocabulary.rules());
        return List.copyOf(rules.values());
    }

    /** Whether a graph holds anything that a shape looks at. */
    boolean isAbout(Graph graph) {
        return narrative.isAbout(graph) || vocabulary.isAbout(graph);
    }

    /**
     * Holds a graph against all shapes. It may be that of one narrative, of several, or of concepts or places. A
     * narrative need not bring the concepts and places that it names.
     *
     * @param origin the file or graph to name where a violation concerns no words of a narrative
     * @return what breaks a rule, in the order of the text; those that are {@link Severity#ERROR} must stop a
     *     publication
     */
    public List<Violation> check(Graph graph, String origin) {
        Locator locator = new Locator(graph, origin);
        return Stream.concat(narrative.check(new Union(graph, known), locator), vocabulary.check(graph, locator))
                .sorted()
                .toList();
    }
}
