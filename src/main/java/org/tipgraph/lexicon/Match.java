package org.tipgraph.lexicon;

import java.util.BitSet;
import java.util.Objects;

/**
 * Words that stand for a concept.
 *
 * @param concept what they stand for
 * @param pattern the pattern that found them, as the lexicon has it
 * @param first the index of the first token, in the tokens searched
 * @param end the index past the last token
 * @param tokens the indices of the tokens matched, without those in gaps
 */
public record Match(Concept concept, String pattern, int first, int end, BitSet tokens) implements Comparable<Match> {

    public Match {
        Objects.requireNonNull(concept);
        Objects.requireNonNull(pattern);
        Objects.requireNonNull(tokens);
    }

    public String code() {
        return concept.code();
    }

    public boolean is(String scheme) {
        return concept.scheme().equals(scheme);
    }

    /** Whether all its tokens are among another's. */
    public boolean liesIn(Match other) {
        if (first < other.first || end > other.end) {
            return false;
        }
        for (int at = tokens.nextSetBit(0); at >= 0; at = tokens.nextSetBit(at + 1)) {
            if (!other.tokens.get(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all its tokens are among another's, which has more. */
    public boolean liesWithin(Match other) {
        return other.tokens.cardinality() > tokens.cardinality() && liesIn(other);
    }

    /** By place, then the longer first, then by concept, then by pattern. */
    @Override
    public int compareTo(Match other) {
        if (first != other.first) {
            return Integer.compare(first, other.first);
        }
        if (end != other.end) {
            return Integer.compare(other.end, end);
        }
        int byConcept = concept.compareTo(other.concept);
        return byConcept != 0 ? byConcept : pattern.compareTo(other.pattern);
    }
}
