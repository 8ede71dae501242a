package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tipgraph.facts.FactSheetFile;

class FactsCommandTest {

    @TempDir
    Path folder;

    @Test
    void printsTheSheetOfANarrative() {
        Run run = Run.of("facts", Texts.NORTH_KOREA.toString());

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("{"), run.out());
        assertTrue(run.out().contains("\"PRK\""), run.out());
    }

    @Test
    void writesASheetForEachNarrative() throws Exception {
        Path out = folder.resolve("not/there/yet");
        Run run = Run.of("facts", Texts.NORTH_KOREA.toString(), "--out", out.toString());

        assertEquals("", run.out() + run.err());
        assertEquals(
                "PRK",
                FactSheetFile.read(out.resolve("2017-PRK.json")).narrative().country());
    }

    @Test
    void writesNothingIfOneNarrativeHasAProblem() {
        Path out = folder.resolve("facts");
        Run run = Run.of(
                "facts",
                Texts.NORTH_KOREA.toString(),
                "src/test/resources/bad-input/empty.txt",
                "--out",
                out.toString());

        assertEquals(1, run.exitCode());
        assertFalse(Files.exists(out));
    }

    @Test
    void filesOfOneNameWouldOverwriteEachOther() throws IOException {
        Path first = Texts.invented(Files.createDirectory(folder.resolve("a")).resolve("AND.txt"));
        Path second = Texts.invented(Files.createDirectory(folder.resolve("b")).resolve("AND.txt"));
        Run run = Run.of("facts", first.toString(), second.toString());

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("code: same-name"), run.err());
    }
}
