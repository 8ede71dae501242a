package org.tipgraph.explain;

import java.util.Objects;

/**
 * A value of a claim, and why it has it.
 *
 * @param property the local name of the property, such as {@code victimGroup}
 * @param label what people call the property
 * @param value a code, or the words or number of a literal
 * @param name what people call the value
 * @param reason why the claim has it
 */
public record Value(String property, String label, String value, String name, Reason reason) {

    public Value {
        Objects.requireNonNull(property);
        Objects.requireNonNull(label);
        Objects.requireNonNull(value);
        Objects.requireNonNull(name);
        Objects.requireNonNull(reason);
    }
}
