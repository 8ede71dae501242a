package org.tipgraph.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How well a system's facts match gold ones.
 *
 * @param hits facts in both
 * @param system facts that the system gives
 * @param gold facts that the gold sheets have
 */
public record Score(int hits, int system, int gold) {

    public static final Score NOTHING = new Score(0, 0, 0);

    public Score plus(Score other) {
        return new Score(hits + other.hits, system + other.system, gold + other.gold);
    }

    /** The share of the system's facts that are right; of no facts, 1 where there is nothing to find and 0 otherwise. */
    public double precision() {
        if (system == 0) {
            return gold == 0 ? 1 : 0;
        }
        return (double) hits / system;
    }

    /** The share of the gold facts that the system gives; 1 where there are none. */
    public double recall() {
        return gold == 0 ? 1 : (double) hits / gold;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        double precision = precision();
        double recall = recall();
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /**
     * A ratio as reports show it: three digits after the point, from the exact binary value with ties to even, as C and
     * Python round.
     */
    public static BigDecimal rounded(double ratio) {
        return new BigDecimal(ratio).setScale(3, RoundingMode.HALF_EVEN);
    }
}
