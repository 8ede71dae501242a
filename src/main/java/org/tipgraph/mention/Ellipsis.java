package org.tipgraph.mention;

import java.util.List;
import java.util.Optional;

/**
 * Tells where the noun that a number counts is left out: {@code compared with four in 2007}, {@code (two in 2017)},
 * {@code two of forced labor}, {@code more than 90 of them}, {@code two received permits}.
 */
final class Ellipsis {

    private static final int FARTHEST_UNIT = 12;
    private static final int FARTHEST_PRACTICE = 3;

    private final Clause clause;
    private final NumberReader numbers;

    Ellipsis(Clause clause, NumberReader numbers) {
        this.clause = clause;
        this.numbers = numbers;
    }

    /**
     * Whether a number without a noun counts people or cases.
     *
     * @param begin the index of its first token
     * @param next the index past its last token
     * @param before what was counted before it in the clause
     */
    boolean isAt(int begin, int next, List<Quantity> before) {
        return isOfYear(begin, next) && goesOn(begin, before)
                || isCompared(begin, next) && goesOn(begin, before)
                || isOfPractice(next)
                || isPart(begin, next, before)
                || isChange(begin)
                || beginsAt("of-them", next)
                || isSubject(begin, next);
    }

    private boolean isOfYear(int begin, int next) {
        boolean pronoun = clause.norm(begin).equals("one") && !clause.isWord(begin - 1, "count-subject");
        return !pronoun
                && clause.norm(next).equals("in")
                && (numbers.isYear(next + 1) || beginsAt("earlier-period", next + 1));
    }

    private boolean isCompared(int begin, int next) {
        return endsAt("comparison", begin) && clause.cues("not-counted").noneMatch(m -> m.first() == next);
    }

    /** {@code closed 14 agencies, compared with nine}: what is compared was not counted either. */
    private boolean goesOn(int begin, List<Quantity> before) {
        Optional<Figure> last = QuantityReader.figures(clause).stream()
                .filter(figure -> figure.end() <= begin)
                .reduce((first, second) -> second);
        return last.map(figure -> before.stream().anyMatch(counted -> counted.first() == figure.first()))
                .orElse(true);
    }

    private boolean isOfPractice(int next) {
        return (clause.norm(next).equals("of") || clause.norm(next).equals("for")) && tellsOf(next, 2);
    }

    /** {@code 231 victims, including 163 exploited in sex trafficking and 68 in forced labor}. */
    private boolean isPart(int begin, int next, List<Quantity> before) {
        boolean told =
                beginsAt("part-verb", next) || beginsAt("part-preposition", next) && tellsOf(next, FARTHEST_PRACTICE);
        return !before.isEmpty() && clause.isWord(begin - 1, "count-subject") && told;
    }

    private boolean tellsOf(int preposition, int farthest) {
        return clause.matches().stream()
                .filter(m -> m.first() > preposition && m.first() <= preposition + farthest)
                .anyMatch(m -> m.is("practice"));
    }

    /** {@code the number of convictions rose to 12}. */
    private boolean isChange(int begin) {
        return endsAt("count-change", begin)
                && clause.of("unit")
                        .filter(unit -> !CountedNoun.isCurrency(unit))
                        .anyMatch(m -> m.end() <= begin && m.first() >= begin - FARTHEST_UNIT);
    }

    /** {@code of whom 12 were women}, {@code and two received permits}. */
    private boolean isSubject(int begin, int next) {
        boolean opens =
                begin == clause.first() || clause.isWord(begin - 1, "count-subject") || endsAt("at-least", begin);
        return opens && clause.isWord(next, "count-verb");
    }

    private boolean beginsAt(String cue, int first) {
        return clause.cues(cue).anyMatch(m -> m.first() == first);
    }

    private boolean endsAt(String cue, int end) {
        return clause.cues(cue).anyMatch(m -> m.end() == end);
    }
}
