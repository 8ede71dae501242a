package org.tipgraph.claim;

import java.util.List;
import java.util.Optional;
import org.tipgraph.lexicon.Match;
import org.tipgraph.mention.Clause;

/**
 * Reads how far an effort was made. That it was not reported outweighs that it was not made, that outweighs a
 * comparison, and that the mere making. A count set beside another one is a comparison even without the word.
 */
final class Outcomes {

    private static final String MADE = "made";

    private Outcomes() {}

    static String of(Clause predicate, Clause clause, String action, Notes notes) {
        for (String outcome : List.of("none-reported", "insufficient", "none")) {
            if (has(predicate, outcome)) {
                return action.equals("collect-data") && outcome.equals("none-reported") ? "none" : outcome;
            }
        }
        if (predicate.hasCue("same")) {
            return notes.infer("outcome", MADE, Rule.AS_MUCH_AS_BEFORE);
        }
        Optional<String> compared = Comparisons.of(predicate, clause, action);
        if (compared.isPresent()) {
            return notes.infer("outcome", compared.get(), Rule.NUMBERS_COMPARED);
        }
        if (has(predicate, "decreased")) {
            return "decreased";
        }
        return has(predicate, "increased") ? "increased" : notes.infer("outcome", MADE, Rule.MADE_UNLESS_SAID);
    }

    /** That something was not done or not reported, where the words say so; an inadequacy is not carried on. */
    static Optional<String> negation(Clause predicate) {
        if (has(predicate, "none-reported")) {
            return Optional.of("none-reported");
        }
        boolean negated =
                has(predicate, "none") || has(predicate, "insufficient") && predicate.hasCue("negated-degree");
        return negated ? Optional.of("none") : Optional.empty();
    }

    /** Whether the words say that something was done in part, went without something, or came to nothing. */
    static boolean fallsShort(Clause words) {
        return has(words, "insufficient")
                || words.hasCue("came-to-nothing")
                || words.hasCue("circumstance") && has(words, "none");
    }

    /** Whether a negation stands within four tokens before some words. */
    static boolean isNegatedBefore(Clause predicate, Match words) {
        return predicate
                .of("outcome")
                .filter(match -> match.code().startsWith("none") || match.code().equals("insufficient"))
                .filter(match -> !predicate.hasCue("not-spared"))
                .anyMatch(match -> match.end() <= words.first() + 1 && words.first() - match.end() <= 4);
    }

    /** An outcome, told by words that do not belong to a comparison such as {@code compared with no convictions}. */
    private static boolean has(Clause predicate, String outcome) {
        return predicate
                .of("outcome")
                .filter(match -> match.code().equals(outcome))
                .anyMatch(match -> !isCompared(match, predicate));
    }

    static boolean isCompared(Match match, Clause predicate) {
        return Comparisons.isOfEarlierPeriod(predicate, match)
                || predicate.cues("comparison").anyMatch(cue -> cue.end() == match.first() || match.liesIn(cue))
                || predicate.cues("last-year").anyMatch(match::liesIn);
    }
}
