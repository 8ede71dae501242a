package org.tipgraph.mention;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number of people, cases or units of money that a clause names.
 *
 * @param low the least, inclusive
 * @param high the most, inclusive
 * @param approximate whether the words say so
 * @param unit the code in the scheme {@code unit}
 * @param first the index of its first token in the sentence
 * @param end the index past the last token of the number
 * @param countedEnd the index past the last token of what is counted
 */
public record Quantity(
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        boolean approximate,
        String unit,
        int first,
        int end,
        int countedEnd) {

    public Quantity {
        Objects.requireNonNull(low);
        Objects.requireNonNull(high);
        Objects.requireNonNull(unit);
    }

    /** The number where it is one, the lower bound where it is a range. */
    public BigDecimal value() {
        return low.or(() -> high).orElse(BigDecimal.ZERO);
    }
}
