package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final Path SAMPLE = Path.of("src/test/resources/sample/sample.trig");

    @TempDir
    Path folder;

    @Test
    void aNarrativeThatConformsIsFine() {
        Run run = Run.of("check", Texts.NORTH_KOREA.toString());

        assertEquals(0, run.exitCode(), run.out() + run.err());
        assertTrue(run.out().endsWith("1 file checked.\n"), run.out());
    }

    @Test
    void aPlantedFaultIsToldWithItsSentenceRuleAndRemedy() throws IOException {
        Run run = Run.of("check", plantFault().toString());

        assertEquals(1, run.exitCode());
        Golden.assertMessage("planted-fault", run.out());
    }

    @Test
    void programsGetTheSameAsJson() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Run run = Run.of("check", plantFault().toString(), empty.toString(), "--format", "json");
        JsonNode found = new ObjectMapper().readTree(run.out());

        assertEquals(1, run.exitCode());
        assertEquals("empty-file", found.get(0).get("code").asText());
        assertEquals("estimate range", found.get(1).get("name").asText());
        assertEquals("2016-AND.txt", found.get(1).get("file").asText());
    }

    @Test
    void aGraphThatCannotBeParsedIsToldWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.ttl"), "<a> <b> .\n");
        Run run = Run.of("check", file.toString());

        assertEquals(1, run.exitCode());
        Golden.assertMessage("broken-turtle", run.out().replace(folder + "/", ""));
    }

    /** An estimate whose lower bound is above its upper bound. */
    private Path plantFault() throws IOException {
        String sample = Files.readString(SAMPLE);
        String planted = sample.replaceFirst("tip:low \"100\"", "tip:low \"151\"");
        return Files.writeString(folder.resolve("planted.trig"), planted);
    }
}
