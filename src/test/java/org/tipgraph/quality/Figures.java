package org.tipgraph.quality;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tipgraph.facts.Evaluation;
import org.tipgraph.facts.Score;

/**
 * What is recorded of a facet, to three digits.
 *
 * @param gold how many facts the gold sheets have
 */
record Figures(BigDecimal precision, BigDecimal recall, BigDecimal f1, int gold) {

    /** The figures of each facet that the gold sheets have facts on, in the order of the report. */
    static Map<String, Figures> of(Evaluation evaluation) {
        Map<String, Figures> figures = new LinkedHashMap<>();
        evaluation.scores().forEach((facet, score) -> {
            if (score.gold() > 0) {
                figures.put(facet, of(score));
            }
        });
        return figures;
    }

    private static Figures of(Score score) {
        return new Figures(
                Score.rounded(score.precision()),
                Score.rounded(score.recall()),
                Score.rounded(score.f1()),
                score.gold());
    }
}
