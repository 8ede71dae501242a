package org.tipgraph.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tipgraph.lexicon.Match;
import org.tipgraph.mention.Clause;
import org.tipgraph.mention.Figure;
import org.tipgraph.mention.QuantityReader;

/**
 * Sets this year's number beside last year's: {@code investigated seven cases, compared with four in 2007}. Where the
 * earlier period has numbers for several actions, each action has its own: {@code compared with 13 prosecutions and no
 * convictions}.
 */
final class Comparisons {

    private static final int BEFORE_NOUN = 3;

    private Comparisons() {}

    /** Whether some words stand in the part on the earlier period: {@code compared with 34 cases and no convictions}. */
    static boolean isOfEarlierPeriod(Clause predicate, Match words) {
        return predicate
                .cues("comparison-tail")
                .anyMatch(cue -> cue.first() > predicate.first() + 1 && cue.end() <= words.first());
    }

    /** The outcome that the numbers tell, where two are compared. */
    static Optional<String> of(Clause predicate, Clause clause, String action) {
        return in(predicate, action).or(() -> after(predicate, clause, action));
    }

    private static Optional<String> in(Clause words, String action) {
        return words.matches().stream()
                .filter(m -> m.is("cue"))
                .filter(m -> m.code().equals("comparison") || m.code().equals("last-year"))
                .findFirst()
                .flatMap(cue -> compare(words, cue, action));
    }

    /** The comparison may follow in the next parts of the clause, as long as no other action stands between. */
    private static Optional<String> after(Clause predicate, Clause clause, String action) {
        boolean counts = !QuantityReader.figures(predicate).isEmpty();
        Clause rest = clause.part(predicate.first(), clause.end());
        Optional<Match> cue = rest.cues("comparison")
                .filter(m -> m.first() >= predicate.end())
                .findFirst();
        boolean own = counts
                && cue.isPresent()
                && clause.of("action")
                        .noneMatch(m -> m.first() >= predicate.end()
                                && m.first() < cue.get().first());
        return own ? compare(rest, cue.get(), action) : ofAction(rest, cue, action);
    }

    /** A number of the earlier period that belongs to the action by name. */
    private static Optional<String> ofAction(Clause rest, Optional<Match> cue, String action) {
        return cue.filter(c -> then(rest, c, action).isPresent()).flatMap(c -> compare(rest, c, action));
    }

    private static Optional<String> compare(Clause words, Match cue, String action) {
        Optional<BigDecimal> then = then(words, cue, action)
                .or(() -> isNothing(words, cue) ? Optional.of(BigDecimal.ZERO) : firstAfter(words, cue));
        return now(words, cue, action).flatMap(value -> then.map(last -> name(value.compareTo(last))));
    }

    /** The number that stands before the noun of the action in the part on the earlier period. */
    private static Optional<BigDecimal> then(Clause words, Match cue, String action) {
        return words.of("action")
                .filter(m -> m.code().equals(action) && m.first() >= cue.end())
                .flatMap(noun -> before(words, noun, cue.end()).stream())
                .findFirst();
    }

    private static Optional<BigDecimal> before(Clause words, Match noun, int from) {
        for (int at = noun.first() - 1; at >= Math.max(from, noun.first() - BEFORE_NOUN); at--) {
            if (isNegative(words, at)) {
                return Optional.of(BigDecimal.ZERO);
            }
            int place = at;
            Optional<Figure> figure = QuantityReader.figures(words).stream()
                    .filter(f -> f.end() == place + 1)
                    .findFirst();
            if (figure.isPresent()) {
                return figure.map(Figure::value);
            }
        }
        return Optional.empty();
    }

    /** The number that follows the action, else the first. */
    private static Optional<BigDecimal> now(Clause words, Match cue, String action) {
        int verb = words.of("action")
                .filter(m -> m.code().equals(action) && m.first() < cue.first())
                .mapToInt(Match::first)
                .findFirst()
                .orElse(words.first());
        List<Figure> earlier = QuantityReader.figures(words).stream()
                .filter(f -> f.first() < cue.first())
                .toList();
        return earlier.stream()
                .filter(f -> f.end() >= verb - 1)
                .findFirst()
                .or(() -> earlier.stream().findFirst())
                .map(Figure::value);
    }

    private static Optional<BigDecimal> firstAfter(Clause words, Match cue) {
        return QuantityReader.figures(words).stream()
                .filter(f -> f.first() >= cue.first())
                .findFirst()
                .map(Figure::value);
    }

    private static boolean isNothing(Clause words, Match cue) {
        for (int at = cue.first(); at < Math.min(words.end(), cue.end() + 2); at++) {
            if (isNegative(words, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegative(Clause words, int at) {
        return words.isWord(at, "nothing");
    }

    private static String name(int comparison) {
        return comparison > 0 ? "increased" : comparison < 0 ? "decreased" : "made";
    }
}
