package org.tipgraph.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
 * Each shape has a folder of its name with graphs that conform to it, {@code conforms*.ttl}, and graphs that violate
 * it, {@code violates*.ttl}, each beside what people are told, {@code violates*.txt}.
 */
class ShapeExamplesTest {

    private static final Path FOLDERS = Path.of("src/test/resources/shapes");
    private static final Shapes SHAPES = Shapes.load();

    @Test
    void eachShapeHasAFolderOfExamplesAndEachFolderAShape() {
        List<String> folders = list(FOLDERS).map(ShapeExamplesTest::name).toList();
        assertEquals(SHAPES.rules().stream().map(Rule::code).toList(), folders);
    }

    @Test
    void eachFolderHasAGraphThatConformsAndOneThatViolates() {
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
        String told = violations(file);
        assertNotEquals("", told);
        Told.assertTold(told, file);
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
        List<Violation> violations = SHAPES.check(graph.graphs().getDefaultGraph(), name(file));
        return Told.violations(violations.stream()
                .filter(violation -> violation.rule().code().equals(code))
                .toList());
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
