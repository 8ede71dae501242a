package org.tipgraph.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tipgraph.text.InputException;

/**
 * Each shape has a folder of its name with graphs that conform to it, {@code conforms*.ttl}, and graphs that violate it
 * once, {@code violates*.ttl}, each beside what people are told, {@code violates*.txt}.
 */
class ShapeExamplesTest {

    private static final Path FOLDERS = Path.of("src/test/resources/shapes");
    private static final Shapes SHAPES = Shapes.load();

    @Test
    void each_shape_has_a_folder_of_examples_and_each_folder_a_shape() {
        List<String> folders = list(FOLDERS).map(ShapeExamplesTest::name).toList();
        assertEquals(SHAPES.rules().stream().map(Rule::code).toList(), folders);
    }

    @Test
    void each_folder_has_a_graph_that_conforms_and_one_that_violates() {
        List<String> incomplete = list(FOLDERS)
                .filter(folder -> files("conforms").noneMatch(file -> file.startsWith(folder))
                        || files("violates").noneMatch(file -> file.startsWith(folder)))
                .map(ShapeExamplesTest::name)
                .toList();
        assertEquals(List.of(), incomplete);
    }

    @ParameterizedTest
    @MethodSource("conforming")
    void conforms(Path file) throws InputException {
        assertEquals("", violations(file));
    }

    @ParameterizedTest
    @MethodSource("violating")
    void violates(Path file) throws InputException, IOException {
        Path expected = file.resolveSibling(name(file).replace(".ttl", ".txt"));
        assertEquals(Files.readString(expected), violations(file));
    }

    static Stream<Path> conforming() {
        return files("conforms");
    }

    static Stream<Path> violating() {
        return files("violates");
    }

    /** What people are told of the violations of the one shape whose folder a file is in. */
    private static String violations(Path file) throws InputException {
        String code = name(file.getParent());
        GraphFile graph = GraphFile.read(file);
        return SHAPES.check(graph.graphs().getDefaultGraph(), name(file)).stream()
                .filter(violation -> violation.rule().code().equals(code))
                .map(ViolationText::of)
                .reduce("", String::concat);
    }

    private static Stream<Path> files(String prefix) {
        return list(FOLDERS)
                .flatMap(ShapeExamplesTest::list)
                .filter(file -> name(file).matches(prefix + ".*[.]ttl"));
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
