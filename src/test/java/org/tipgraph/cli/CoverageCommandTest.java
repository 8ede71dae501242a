package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("2016-AND.txt"), """
                2016 Trafficking in Persons Report: Andorra

                Print this page

                RECOMMENDATIONS FOR ANDORRA
                Train police; fund shelters.

                TRAFFICKING PROFILE
                INVENTED for a test, this sentence is on the weather.
                Women are exploited in sex trafficking, but the weather was fine.
                """);
    }

    @Test
    void listsTheSentencesWithoutClaimsAndWhatIsNoSentence() {
        Golden.assertMessage("coverage", told("coverage"));
    }

    @Test
    void listsClausesTooOnRequest() {
        Golden.assertMessage("coverage-clauses", told("coverage", "--clauses"));
    }

    @Test
    void severalNarrativesHaveATotal() throws IOException {
        Files.writeString(folder.resolve("2017-NRU.txt"), """
                2017 Trafficking in Persons Report: Nauru

                TRAFFICKING PROFILE
                Women are exploited in sex trafficking.
                """);
        String told = told("coverage");

        assertTrue(
                told.endsWith("2 narratives: 4 of 5 sentences have claims (80 %), 2 of these are recommendations.\n"),
                told);
    }

    @Test
    void spreadsheetsGetRows() {
        Golden.assertMessage("coverage-csv", told("coverage", "--format", "csv").replace("\r\n", "\n"));
    }

    @Test
    void programsGetTheSameAsJson() throws IOException {
        JsonNode coverage = new ObjectMapper()
                .readTree(told("coverage", "--format", "json"))
                .get(0);

        assertEquals(
                "https://w3id.org/tipgraph/narrative/2016/AND",
                coverage.get("narrative").asText());
        assertEquals(4, coverage.get("sentences").asInt());
        assertEquals(3, coverage.get("withClaims").asInt());
        assertEquals(
                "sentence", coverage.get("withoutClaims").get(0).get("kind").asText());
        assertEquals(9, coverage.get("withoutClaims").get(0).get("line").asInt());
        assertEquals("title", coverage.get("apart").get(0).get("kind").asText());
    }

    @Test
    void everySentenceOfANarrativeThatClaimsNothingIsListed() throws IOException {
        Path file = Files.writeString(folder.resolve("weather.txt"), """
                2017 Trafficking in Persons Report: Nauru

                TRAFFICKING PROFILE
                The weather was fine. It was summer.
                """);
        Run run = Run.of("coverage", file.toString());

        assertTrue(run.out().contains(": 0 of 2 sentences have claims (0 %)"), run.out());
        assertTrue(run.out().contains("4:1 profile: The weather was fine\n"), run.out());
        assertTrue(run.out().contains("4:23 profile: It was summer\n"), run.out());
    }

    @Test
    void nothingIsListedIfOneNarrativeHasAProblem() {
        Run run = Run.of("coverage", folder.toString(), "src/test/resources/bad-input/empty.txt");

        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
        assertFalse(run.err().isEmpty());
    }

    private String told(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(1, folder.toString());
        Run run = Run.of(all.toArray(String[]::new));
        assertEquals(0, run.exitCode(), run.err());
        return run.out().replace(folder + "/", "");
    }
}
