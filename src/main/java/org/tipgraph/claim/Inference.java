package org.tipgraph.claim;

import java.util.Objects;
import java.util.Optional;
import org.tipgraph.mention.Clause;

/**
 * A value of a claim that no words of its own stand for, and why the claim has it: students in a North Korean school
 * come from North Korea ({@link Rule#OWN_PEOPLE}).
 *
 * @param scheme the scheme of the value's code; {@code origin} or {@code destination} for a place
 * @param code the value
 * @param rule why the claim has it
 * @param from the clause before that tells it, where one does
 */
public record Inference(String scheme, String code, Rule rule, Optional<Clause> from) {

    public Inference {
        Objects.requireNonNull(scheme);
        Objects.requireNonNull(code);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(from);
    }
}
