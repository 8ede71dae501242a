package org.tipgraph.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How near a system's fact sheets come to gold ones, facet by facet, pooled over all narratives. Most facets compare
 * sets of codes; recommendations, exploitation and its status compare rows by their place in the text.
 *
 * <pre>{@code Evaluation.of(gold, system).scores().get("practice").f1()  // 0.83}</pre>
 *
 * @param scores the score of each facet, by its name, in the order of the report
 * @param differences in what the sheets differ, by the name of the facet, narrative by narrative
 */
public record Evaluation(Map<String, Score> scores, Map<String, List<Difference>> differences) {

    /**
     * A fact in which a system's sheet differs from the gold one.
     *
     * @param narrative the name of the sheet
     * @param fault whether the system missed it or gave it wrongly
     * @param values the codes of the fact, after its place in the text where rows are compared
     */
    public record Difference(String narrative, Fault fault, List<String> values) {
        public Difference {
            values = List.copyOf(values);
        }
    }

    /** In which way a sheet differs. */
    public enum Fault {
        MISSED,
        WRONG
    }

    /**
     * Compares each gold sheet with the system's of the same name; a missing one counts as empty, one more counts for
     * nothing.
     */
    public static Evaluation of(Map<String, FactSheet> gold, Map<String, FactSheet> system) {
        Comparison comparison = new Comparison();
        new TreeMap<>(gold)
                .forEach((name, sheet) ->
                        comparison.add(name, sheet, system.getOrDefault(name, FactSheet.empty(sheet.narrative()))));
        return comparison.result();
    }

    /** The mean F1 of the facets that the gold sheets have facts on; 0 where there are none. */
    public double macroF1() {
        return scores.values().stream()
                .filter(score -> score.gold() > 0)
                .mapToDouble(Score::f1)
                .average()
                .orElse(0);
    }
}
