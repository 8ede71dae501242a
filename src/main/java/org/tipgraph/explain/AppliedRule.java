package org.tipgraph.explain;

import java.util.List;
import java.util.Objects;

/**
 * A rule of {@code ontology/concepts/rule.ttl} where it led to something.
 *
 * @param code such as {@code practice-in-profile}
 * @param name its label
 * @param definition what it says, in plain English
 * @param words those that it looked for and found
 */
public record AppliedRule(String code, String name, String definition, List<Wording> words) {

    public AppliedRule {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
        Objects.requireNonNull(definition);
        words = List.copyOf(words);
    }
}
