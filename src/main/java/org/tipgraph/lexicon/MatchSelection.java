package org.tipgraph.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells which of all matches count: those that lie within no larger one that competes with them, nor within words that
 * look like a mention and are none.
 */
final class MatchSelection {

    /** The scheme of words that look like a form of the concept that is their code. */
    static final String EXCLUSION = "exclusion";

    private static final String ACTION = "action";
    private static final String NO_MENTION = "no-mention";
    private static final Set<String> SCHEMES_OF_MENTIONS =
            Set.of("practice", "victims", "actor", "sector", "indicator", "abuse");

    private final List<Match> masks = new ArrayList<>();
    private final List<Match> candidates = new ArrayList<>();
    /** Those before the one that is judged which reach beyond its begin. */
    private final List<Match> open = new ArrayList<>();

    private MatchSelection(List<Match> all) {
        for (Match match : all) {
            boolean exclusion = match.is(EXCLUSION);
            (exclusion ? masks : candidates).add(match);
            if (match.is(Lexicon.CUE) && match.code().equals(NO_MENTION)) {
                masks.add(match);
            }
        }
        candidates.sort(null);
    }

    /** The matches that count, in order. */
    static List<Match> of(List<Match> all) {
        return new MatchSelection(all).counting();
    }

    private List<Match> counting() {
        List<Match> counting = new ArrayList<>();
        for (int at = 0; at < candidates.size(); at++) {
            Match match = candidates.get(at);
            open.removeIf(other -> other.end() <= match.first());
            if (!isOutdone(at) && !isMasked(match)) {
                counting.add(match);
            }
            open.add(match);
        }
        return counting;
    }

    private boolean isOutdone(int at) {
        Match match = candidates.get(at);
        for (Match other : open) {
            boolean reaches = other.end() >= match.end();
            if (reaches && compete(match, other) && (match.liesWithin(other) || isAgain(match, other))) {
                return true;
            }
        }
        return isOutdoneInPlace(at);
    }

    /** Whether one that stands after it in the order, but has the same place, is larger. */
    private boolean isOutdoneInPlace(int at) {
        Match match = candidates.get(at);
        for (int next = at + 1; next < candidates.size(); next++) {
            Match other = candidates.get(next);
            if (other.first() != match.first() || other.end() != match.end()) {
                return false;
            }
            if (compete(match, other) && match.liesWithin(other)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Names and demonyms of places compete with each other. Each cue stands for itself, and so does each measure: who
     * prosecutes officials prosecutes.
     */
    private static boolean compete(Match match, Match other) {
        if (match.is(Lexicon.CUE) || match.is(ACTION)) {
            return match.concept().equals(other.concept());
        }
        return match.is(other.concept().scheme()) || isPlace(match) && isPlace(other);
    }

    private static boolean isPlace(Match match) {
        return match.is(Places.NAME) || match.is(Places.DEMONYM);
    }

    private static boolean isAgain(Match match, Match other) {
        return match.concept().equals(other.concept()) && match.tokens().equals(other.tokens());
    }

    private boolean isMasked(Match match) {
        for (Match mask : masks) {
            if (isMasked(match, mask)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMasked(Match match, Match mask) {
        if (match.first() < mask.first()) {
            return false;
        }
        if (mask.is(EXCLUSION)) {
            return match.end() <= mask.end() + reach(mask)
                    && mask.code().equals(match.concept().toString());
        }
        return match.end() <= mask.end()
                && SCHEMES_OF_MENTIONS.contains(match.concept().scheme())
                && match.liesIn(mask);
    }

    /** An exclusion that ends in a gap, such as {@code vocational training ~4}, reaches over it. */
    private static int reach(Match mask) {
        int gap = mask.pattern().lastIndexOf(" ~");
        String rest = gap < 0 ? "" : mask.pattern().substring(gap + 2);
        return rest.isEmpty() || rest.contains(" ") ? 0 : Integer.parseInt(rest);
    }
}
