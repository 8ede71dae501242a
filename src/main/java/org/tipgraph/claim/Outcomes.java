package org.tipgraph.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tipgraph.lexicon.Match;
import org.tipgraph.mention.Clause;
import org.tipgraph.mention.Quantity;
import org.tipgraph.mention.QuantityReader;

/**
 * Reads how far an effort was made. That it was not reported outweighs that it was not made, that outweighs a
 * comparison, and that the mere making. A count set beside another one is a comparison even without the word.
 */
final class Outcomes {

    private static final String MADE = "made";

    private Outcomes() {}

    static String of(Clause predicate, Clause clause) {
        if (has(predicate, "none-reported")) {
            return "none-reported";
        }
        if (has(predicate, "insufficient")) {
            return "insufficient";
        }
        if (has(predicate, "none")) {
            return "none";
        }
        if (predicate.hasCue("same")) {
            return MADE;
        }
        Optional<String> compared = compared(predicate).or(() -> comparedAfter(predicate, clause));
        if (compared.isPresent()) {
            return compared.get();
        }
        if (has(predicate, "decreased")) {
            return "decreased";
        }
        return has(predicate, "increased") ? "increased" : MADE;
    }

    /** Whether a negation stands within four tokens before some words. */
    static boolean isNegatedBefore(Clause predicate, Match words) {
        return predicate
                .of("outcome")
                .filter(match -> match.code().startsWith("none") || match.code().equals("insufficient"))
                .anyMatch(match -> match.end() <= words.first() + 1 && words.first() - match.end() <= 4);
    }

    /** An outcome, told by words that do not belong to a comparison such as {@code compared with no convictions}. */
    private static boolean has(Clause predicate, String outcome) {
        return predicate
                .of("outcome")
                .filter(match -> match.code().equals(outcome))
                .anyMatch(match -> !isCompared(match, predicate));
    }

    private static boolean isCompared(Match match, Clause predicate) {
        return predicate.cues("comparison").anyMatch(cue -> cue.end() == match.first() || match.liesIn(cue))
                || predicate.cues("last-year").anyMatch(match::liesIn);
    }

    private static Optional<String> compared(Clause clause) {
        Optional<Match> cue = clause.matches().stream()
                .filter(m -> m.is("cue")
                        && (m.code().equals("comparison") || m.code().equals("last-year")))
                .findFirst();
        return cue.flatMap(where -> compare(clause, where));
    }

    /** The comparison may follow in the next part of the clause. */
    private static Optional<String> comparedAfter(Clause predicate, Clause clause) {
        List<Quantity> own = QuantityReader.of(predicate);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Clause rest = clause.part(predicate.first(), clause.end());
        boolean next = rest.cues("comparison").anyMatch(cue -> cue.first() <= predicate.end() + 1);
        return next ? compared(rest) : Optional.empty();
    }

    private static Optional<String> compare(Clause clause, Match cue) {
        List<Quantity> quantities = QuantityReader.of(clause);
        Optional<BigDecimal> now = quantities.stream()
                .filter(q -> q.end() <= cue.first() || q.first() < cue.first())
                .findFirst()
                .map(Quantity::value);
        Optional<BigDecimal> then = isNothing(clause, cue)
                ? Optional.of(BigDecimal.ZERO)
                : quantities.stream()
                        .filter(q -> q.first() >= cue.first())
                        .findFirst()
                        .map(Quantity::value);
        return now.flatMap(value -> then.map(last -> name(value.compareTo(last))));
    }

    private static boolean isNothing(Clause clause, Match cue) {
        for (int at = cue.first(); at < Math.min(clause.end(), cue.end() + 2); at++) {
            String word = clause.token(at).norm();
            if (word.equals("no") || word.equals("none") || word.equals("zero")) {
                return true;
            }
        }
        return false;
    }

    private static String name(int comparison) {
        return comparison > 0 ? "increased" : comparison < 0 ? "decreased" : MADE;
    }
}
