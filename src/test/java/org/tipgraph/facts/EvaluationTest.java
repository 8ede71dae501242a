package org.tipgraph.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;

class EvaluationTest {

    private static final Path CASES = Path.of("src/test/resources/evaluation");
    private static final double NEXT_TO_NOTHING = 1e-12;

    static List<Path> systems() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Evaluation evaluate(Path system) throws InputException {
        return Evaluation.of(
                FactSheetFile.readFolder(CASES.resolve("same/system")),
                FactSheetFile.readFolder(system.resolve("system")));
    }

    @ParameterizedTest
    @MethodSource("systems")
    void prints_the_table_of_the_reference_scorer(Path system) throws Exception {
        assertEquals(Files.readString(system.resolve("score.txt")), EvaluationReport.table(evaluate(system)));
    }

    @ParameterizedTest
    @MethodSource("systems")
    void gives_the_figures_of_the_reference_scorer_unrounded(Path system) throws Exception {
        ObjectMapper json = new ObjectMapper();
        JsonNode expected = json.readTree(Files.readString(system.resolve("score.json")));
        JsonNode actual = json.readTree(EvaluationReport.json(evaluate(system)));
        assertEquals(names(expected.get("facets")), names(actual.get("facets")));
        for (String facet : names(expected.get("facets"))) {
            for (String figure : List.of("precision", "recall", "f1", "gold")) {
                double right = expected.get("facets").get(facet).get(figure).doubleValue();
                double given = actual.get("facets").get(facet).get(figure).doubleValue();
                assertEquals(right, given, NEXT_TO_NOTHING, facet + ", " + figure);
            }
        }
        assertEquals(
                expected.get("macro_f1").doubleValue(), actual.get("macro_f1").doubleValue(), NEXT_TO_NOTHING);
    }

    private static List<String> names(JsonNode facets) {
        return facets.properties().stream().map(Map.Entry::getKey).toList();
    }

    @Test
    void tells_what_was_missed_and_what_is_wrong() throws Exception {
        Evaluation evaluation = evaluate(CASES.resolve("wrong-codes"));
        assertEquals("""
                2016-AND missed 2WL
                2016-AND wrong 3
                2017-NRU missed 2WL
                2017-NRU wrong 3
                """, EvaluationReport.differences(evaluation, "tier"));
    }

    @Test
    void tells_where_a_row_that_was_missed_stands() throws Exception {
        Evaluation evaluation = evaluate(CASES.resolve("missing-sheet"));
        assertTrue(EvaluationReport.differences(evaluation, "recommendation")
                .startsWith("2017-NRU missed 952-1076 Investigate and prosecute trafficking offenses"));
    }

    @Test
    void tells_of_no_difference_between_equal_sheets() throws Exception {
        Evaluation evaluation = evaluate(CASES.resolve("same"));
        assertTrue(evaluation.differences().values().stream().allMatch(List::isEmpty));
    }

    @Test
    void rounds_ties_to_the_even_digit() {
        Evaluation evaluation = new Evaluation(Map.of("practice", new Score(5, 16, 16)), Map.of());
        assertEquals("""
                facet                    precision  recall     f1  gold
                practice                     0.312   0.312  0.312    16
                macro f1                                    0.312
                """, EvaluationReport.table(evaluation));
    }

    @Test
    void says_of_a_file_that_is_no_fact_sheet_where_it_goes_wrong(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("2017-PRK.json"), "{\"narrative\": {\"country\": \"PRK\",\n \"year\": ]}}");
        Problem problem = assertThrows(InputException.class, () -> FactSheetFile.readFolder(folder))
                .problems()
                .get(0);
        assertEquals("fact-sheet-form", problem.code());
        assertEquals(2, problem.where().line());
    }

    @Test
    void says_that_a_folder_has_no_fact_sheets(@TempDir Path folder) {
        Problem problem = assertThrows(InputException.class, () -> FactSheetFile.readFolder(folder))
                .problems()
                .get(0);
        assertEquals("The folder has no fact sheet: no file ends in .json.", problem.what());
    }
}
