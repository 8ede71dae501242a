package org.tipgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NarrativeFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFolderIsItsTextFilesSortedByName() throws Exception {
        Path second = touch("2016-AND.txt");
        Path first = touch("2015-GHA.txt");
        touch("README.md");
        touch(".hidden.txt");
        Files.createDirectory(folder.resolve("older.txt"));

        assertEquals(List.of(first, second), NarrativeFiles.among(List.of(folder)));
    }

    @Test
    void aFileNamedTwiceCountsOnce() throws Exception {
        Path file = touch("2015-GHA.txt");

        assertEquals(List.of(file), NarrativeFiles.among(List.of(file, folder, folder.resolve("./2015-GHA.txt"))));
    }

    @Test
    void aFolderWithoutNarrativesIsAProblemEachTime() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        InputException failure =
                assertThrows(InputException.class, () -> NarrativeFiles.among(List.of(empty, empty.getParent())));
        assertEquals(
                List.of("no-narratives", "no-narratives"),
                failure.problems().stream().map(Problem::code).toList());
    }

    private Path touch(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "text");
    }
}
