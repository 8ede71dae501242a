package org.tipgraph.mention;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number of whatever it counts, but for dates and names: what a comparison needs.
 *
 * @param first the index of its first token
 * @param end the index past its last token
 * @param value its value, the lower bound of a range
 */
public record Figure(int first, int end, BigDecimal value) {

    public Figure {
        Objects.requireNonNull(value);
    }
}
