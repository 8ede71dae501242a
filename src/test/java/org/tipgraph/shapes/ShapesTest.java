package org.tipgraph.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tipgraph.query.QuestionGraph;
import org.tipgraph.query.QuestionLibrary;
import org.tipgraph.text.InputException;
import org.tipgraph.vocabulary.Ontology;
import org.tipgraph.vocabulary.Tip;

class ShapesTest {

    private static final Path SAMPLE = Path.of("src/test/resources/sample/sample.trig");
    private static final Shapes SHAPES = Shapes.load();

    @Test
    void theSampleConforms() throws InputException {
        assertEquals(List.of(), GraphFile.read(SAMPLE).check(SHAPES));
    }

    @ParameterizedTest
    @EnumSource(
            value = Ontology.class,
            names = {"CONCEPTS", "LINKS", "PLACES", "QUALITY"})
    void theVocabularyConforms(Ontology vocabulary) {
        Graph graph = vocabulary.load().getGraph();
        assertEquals("", Told.violations(SHAPES.check(graph, vocabulary.graph().getURI())));
    }

    @Test
    void theQueryLibraryConforms() throws InputException {
        Graph graph = QuestionGraph.of(QuestionLibrary.bundled());
        assertEquals("", Told.violations(SHAPES.check(graph, QuestionGraph.NAME)));
    }

    @Test
    void manyThreadsFindWhatOneFinds() throws InputException {
        Graph graph = faulty();
        List<Violation> alone = SHAPES.check(graph, "graph");
        List<List<Violation>> together = IntStream.range(0, 40)
                .parallel()
                .mapToObj(any -> SHAPES.check(graph, "graph"))
                .distinct()
                .toList();
        assertEquals(List.of(alone), together);
    }

    @Test
    void eachFileOfShapesIsLoaded() throws IOException {
        TreeSet<String> loaded = new TreeSet<>(List.of("prefixes.ttl"));
        Stream.of(ShapeFiles.values())
                .flatMap(files -> files.names().stream())
                .forEach(name -> loaded.add(name + ".ttl"));
        try (Stream<Path> files = Files.list(Path.of("shapes"))) {
            List<String> present =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertEquals(List.copyOf(loaded), present);
        }
    }

    @Test
    void eachRuleSpeaksInSentences() {
        List<String> fragments = SHAPES.rules().stream()
                .flatMap(rule -> Stream.of(rule.message(), rule.remedy()))
                .filter(sentence -> !sentence.matches("[A-Z].*[.]"))
                .toList();
        assertEquals(List.of(), fragments);
    }

    private static Graph faulty() throws InputException {
        GraphFile sample = GraphFile.read(SAMPLE);
        UpdateAction.readExecute("src/test/resources/faults/changed-quote.ru", sample.graphs());
        return sample.graphs().getGraph(Tip.narrative(2016, "AND").asNode());
    }
}
