package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class EvaluateCommandTest {

    private static final String FACTS = "src/test/resources/gold-invented/facts";
    private static final String NARRATIVES = "src/test/resources/gold-invented/narratives";

    @Test
    void printsATableOfTheFacets() {
        Run run = Run.of("evaluate", FACTS, "--narratives", NARRATIVES);

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("facet "), run.out());
        assertTrue(run.out().contains("\nmacro f1 "), run.out());
    }

    @Test
    void printsTheSameAsJson() throws IOException {
        Run run = Run.of("evaluate", FACTS, "--narratives", NARRATIVES, "--format", "json");

        double macro = new ObjectMapper().readTree(run.out()).get("macro_f1").asDouble();
        assertTrue(macro > 0.5 && macro <= 1, run.out());
    }

    @Test
    void aFacetThatThereIsNotIsWrongUsage() {
        Run run = Run.of("evaluate", FACTS, "--narratives", NARRATIVES, "--errors", "practise");

        assertEquals(2, run.exitCode());
        Golden.assertMessage("no-such-facet", run.err());
    }

    @Test
    void aGoldSheetWithoutItsNarrativeIsTold() {
        Run run = Run.of("evaluate", FACTS, "--narratives", "src/test/resources/bad-input");

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("code: no-such-file"), run.err());
    }
}
