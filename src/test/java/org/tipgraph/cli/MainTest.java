package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void tellsItsVersionAndWhatItRunsOn() {
        Run run = Run.of("--version");

        assertEquals(0, run.exitCode());
        assertTrue(run.out().matches("tipgraph \\S+ \\(Java \\S+, Jena \\S+\\)\\R"), run.out());
    }

    @Test
    void helpIsNoTrouble() {
        Run run = Run.of("--help");

        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
    }

    @Test
    void withoutACommandTellsWhichThereAre() {
        Run run = Run.of();

        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("Which command?"), run.err());
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        assertEquals(2, Run.of("publsh").exitCode());
    }
}
