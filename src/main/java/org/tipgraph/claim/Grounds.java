package org.tipgraph.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.tipgraph.mention.Clause;

/**
 * What a claim rests on: the rule by which it was read, the words that the rule looked at, and what was inferred beyond
 * them.
 *
 * @param rule the rule that led to the claim
 * @param clause the clause that was read, with all that its words stand for: it tells status and sources
 * @param part the part of the clause that tells the values; the clause itself where it was not parted
 * @param inferences the values that no words of the part stand for
 */
public record Grounds(Rule rule, Clause clause, Clause part, List<Inference> inferences) {

    public Grounds {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(clause);
        Objects.requireNonNull(part);
        inferences = List.copyOf(inferences);
    }

    /** A claim that the words of a clause make, with nothing inferred. */
    static Grounds of(Rule rule, Clause clause) {
        return new Grounds(rule, clause, clause, List.of());
    }

    /** With what was noted while reading. */
    Grounds with(Notes notes) {
        return new Grounds(rule, clause, part, notes.inferences());
    }

    /** Without what was inferred of other values than these, by their schemes. */
    Grounds of(Map<String, SortedSet<String>> values) {
        return new Grounds(
                rule,
                clause,
                part,
                inferences.stream()
                        .filter(i -> values.getOrDefault(i.scheme(), Codes.of()).contains(i.code()))
                        .toList());
    }
}
