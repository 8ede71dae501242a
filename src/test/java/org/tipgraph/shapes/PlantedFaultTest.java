package org.tipgraph.shapes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tipgraph.text.InputException;

/**
 * Faults planted in the sample, {@code src/test/resources/faults/*.ru}, each beside all that people are told then, {@code
 * *.txt}: the sentence, the rule and what to do.
 */
class PlantedFaultTest {

    private static final Path FAULTS = Path.of("src/test/resources/faults");
    private static final Path SAMPLE = Path.of("src/test/resources/sample/sample.trig");
    private static final Shapes SHAPES = Shapes.load();

    @ParameterizedTest
    @MethodSource("faults")
    void isToldWithItsSentence(Path fault) throws InputException, IOException {
        GraphFile sample = GraphFile.read(SAMPLE);
        UpdateAction.readExecute(fault.toString(), sample.graphs());
        Told.assertTold(Told.violations(sample.check(SHAPES)), fault);
    }

    static Stream<Path> faults() {
        try (Stream<Path> files = Files.list(FAULTS)) {
            return files.filter(file -> file.toString().endsWith(".ru")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
