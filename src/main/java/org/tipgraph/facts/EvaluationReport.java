package org.tipgraph.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An evaluation as text: a table for people, JSON for programs, the differences on one facet. */
public final class EvaluationReport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EvaluationReport() {}

    /** One line for each facet that the gold sheets have facts on, then the mean F1. */
    public static String table(Evaluation evaluation) {
        StringBuilder table =
                new StringBuilder(line("%-24s%10s%8s%7s%6s", "facet", "precision", "recall", "f1", "gold"));
        withGold(evaluation)
                .forEach((name, score) -> table.append(line(
                        "%-24s%10s%8s%7s%6d",
                        name, rounded(score.precision()), rounded(score.recall()), rounded(score.f1()), score.gold())));
        return table.append(line("%-24s%25s", "macro f1", rounded(evaluation.macroF1())))
                .toString();
    }

    /** The same figures, unrounded: {@code {"facets": {NAME: {"precision", "recall", "f1", "gold"}}, "macro_f1"}}. */
    public static String json(Evaluation evaluation) {
        ObjectNode report = JSON.createObjectNode();
        ObjectNode facets = report.putObject("facets");
        withGold(evaluation)
                .forEach((name, score) -> facets.putObject(name)
                        .put("precision", score.precision())
                        .put("recall", score.recall())
                        .put("f1", score.f1())
                        .put("gold", score.gold()));
        report.put("macro_f1", evaluation.macroF1());
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
        } catch (JsonProcessingException trouble) {
            throw new IllegalStateException("cannot write as JSON: " + report, trouble);
        }
    }

    /** One line for each difference on a facet: {@code 2017-PRK missed forced-labour mining}. */
    public static String differences(Evaluation evaluation, String facet) {
        return evaluation.differences().getOrDefault(facet, List.of()).stream()
                .map(difference -> difference.narrative() + " "
                        + difference.fault().name().toLowerCase(Locale.ROOT) + " "
                        + String.join(" ", difference.values()) + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, Score> withGold(Evaluation evaluation) {
        return evaluation.scores().entrySet().stream()
                .filter(facet -> facet.getValue().gold() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Score::plus, LinkedHashMap::new));
    }

    private static String line(String form, Object... values) {
        return String.format(Locale.ROOT, form, values) + "\n";
    }

    private static String rounded(double ratio) {
        return Score.rounded(ratio).toPlainString();
    }
}
