package org.tipgraph;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All narratives that come with the project: the seed, the invented ones of the gold, and those of the stories. */
public final class AllNarratives {

    private static final List<String> FOLDERS = List.of("narratives", "gold/invented", "src/test/resources/stories");

    private AllNarratives() {}

    /** Their files, sorted. */
    public static List<Path> files() {
        List<Path> found = FOLDERS.stream()
                .flatMap(AllNarratives::texts)
                .filter(file -> !file.endsWith("known-failures.txt"))
                .toList();
        assertTrue(found.size() > 50);
        return found;
    }

    private static Stream<Path> texts(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
