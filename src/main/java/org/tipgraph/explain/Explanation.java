package org.tipgraph.explain;

import java.util.List;
import java.util.Objects;

/**
 * Why a claim is in the data.
 *
 * @param iri the claim
 * @param kind what people call its class
 * @param passage the words that it rests on
 * @param rule the rule that read it
 * @param values its values, each with its reason
 */
public record Explanation(String iri, String kind, MarkedPassage passage, AppliedRule rule, List<Value> values) {

    public Explanation {
        Objects.requireNonNull(iri);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(passage);
        Objects.requireNonNull(rule);
        values = List.copyOf(values);
    }
}
