package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluateCommandTest {

    private static final String FACTS = "gold/facts";
    private static final String[] NARRATIVES = {"--narratives", "narratives", "--narratives", "gold/invented"};

    @Test
    void printsATableOfTheFacets() {
        Run run = evaluate();

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("facet "), run.out());
        assertTrue(run.out().contains("\nmacro f1 "), run.out());
    }

    @Test
    void printsTheSameAsJson() throws IOException {
        Run run = evaluate("--format", "json");

        double macro = new ObjectMapper().readTree(run.out()).get("macro_f1").asDouble();
        assertTrue(macro > 0.5 && macro <= 1, run.out());
    }

    @Test
    void aFacetThatThereIsNotIsWrongUsage() {
        Run run = evaluate("--errors", "practise");

        assertEquals(2, run.exitCode());
        Golden.assertMessage("no-such-facet", run.err());
    }

    @Test
    void aGoldSheetWithoutItsNarrativeIsTold() {
        Run run = Run.of("evaluate", FACTS, "--narratives", "src/test/resources/bad-input");

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("code: no-such-file"), run.err());
    }

    private static Run evaluate(String... options) {
        List<String> arguments = new ArrayList<>(List.of("evaluate", FACTS));
        arguments.addAll(List.of(NARRATIVES));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }
}
