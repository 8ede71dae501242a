package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    private static final String FIRST = "narrative/2016/AND/exploitation/87-1";
    private static final String SECOND = "narrative/2016/AND/exploitation/150-1";

    @TempDir
    Path folder;

    private Path narrative;

    @BeforeEach
    void write() throws IOException {
        narrative = Files.writeString(folder.resolve("2016-AND.txt"), """
                2016 Trafficking in Persons Report: Andorra

                TRAFFICKING PROFILE

                INVENTED for a test. NGOs reported Peruvian women are exploited in sex trafficking.
                Traffickers confiscate their passports.
                """);
    }

    @Test
    void tellsTheRuleTheWordsAndTheEntries() {
        Golden.assertMessage("explain-exploitation", told(explain(FIRST)));
    }

    @Test
    void tellsWhatWasCarriedOverAndFromWhere() {
        Golden.assertMessage("explain-carried-over", told(explain(SECOND)));
    }

    @Test
    void aClaimMayBeNamedInFullAndAsTheDumpsDo() {
        String expected = told(explain(FIRST));

        assertEquals(expected, told(explain("https://w3id.org/tipgraph/" + FIRST)));
        assertEquals(expected, told(explain("<" + FIRST + ">")));
    }

    @Test
    void severalClaimsAreExplainedInTheOrderInWhichTheyAreNamed() {
        String both = told(explain(SECOND, FIRST));

        assertEquals(told(explain(SECOND)) + "\n" + told(explain(FIRST)), both);
    }

    @Test
    void programsGetTheSameAsJson() throws IOException {
        Run run = explain(SECOND, "--format", "json");
        JsonNode claim = new ObjectMapper().readTree(run.out()).get(0);

        assertEquals("https://w3id.org/tipgraph/" + SECOND, claim.get("claim").asText());
        assertEquals("coercion-in-profile", claim.get("rule").get("code").asText());
        JsonNode practice = claim.get("values").get(0);
        assertEquals("sex-trafficking", practice.get("value").asText());
        assertEquals("carried-over", practice.get("inferred").get("code").asText());
        assertEquals(5, practice.get("from").get("line").asInt());
    }

    @Test
    void allThatIsWrongWithTheNamesIsTold() {
        Run run = explain(
                "narrative/2016/AND/exploitation/151-1",
                "narrative/2016/NRU/exploitation/87-1",
                "narrative/2016/AND/passage/100-120",
                "concept/practice/forced-labour",
                "exploitation/87-1",
                FIRST);

        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
        Golden.assertMessage("explain-no-claims", run.err());
    }

    @Test
    void aNarrativeThatDoesNotTellWhichItIsMayBeTheOneThatIsMissing() throws IOException {
        Files.writeString(folder.resolve("untitled.txt"), "Women are exploited in sex trafficking.\n");
        Run run = Run.of("explain", "narrative/2016/NRU/effort/1-1", "--narratives", folder.toString());

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("code: no-title") && run.err().contains("code: narrative-not-given"), run.err());
    }

    private Run explain(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "explain";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--narratives";
        all[arguments.length + 2] = narrative.toString();
        return Run.of(all);
    }

    /** Places in the lexicon change with each new entry above them. */
    private String told(Run run) {
        assertEquals(0, run.exitCode(), run.err());
        return run.out().replace(folder + "/", "").replaceAll("[.]ttl:\\d+:\\d+", ".ttl:LINE:COLUMN");
    }
}
