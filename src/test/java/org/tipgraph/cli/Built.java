package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Releases that are built as users build them, for tests of other packages. */
public final class Built {

    private Built() {}

    /** The folder of a release of these narratives; it goes away when the tests end. */
    public static Path of(String... narratives) throws IOException {
        Path out = Files.createTempDirectory("tipgraph-built");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(out)));
        List<String> words = new ArrayList<>(List.of("build"));
        words.addAll(List.of(narratives));
        words.addAll(List.of("--out", out.toString()));
        Run run = Run.of(words.toArray(String[]::new));
        assertEquals(0, run.exitCode(), run.err());
        return out.resolve("current").toRealPath();
    }

    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
