package org.tipgraph.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tipgraph.lexicon.Match;

/**
 * Reads the numbers of a clause that count people, cases or money, with their bounds. Years, ages, hours, percentages,
 * sentences and counts of other things are none.
 */
public final class QuantityReader {

    private final Clause clause;
    private final NumberReader numbers;
    private final Ellipsis ellipsis;
    private final CountedNoun nouns;

    private QuantityReader(Clause clause) {
        this.clause = clause;
        this.numbers = new NumberReader(clause);
        this.ellipsis = new Ellipsis(clause, numbers);
        this.nouns = new CountedNoun(clause);
    }

    /** The quantities in order. */
    public static List<Quantity> of(Clause clause) {
        return new QuantityReader(clause).read();
    }

    /** The numbers in order, of whatever they count. */
    public static List<Figure> figures(Clause clause) {
        return new QuantityReader(clause).readFigures();
    }

    private List<Figure> readFigures() {
        List<Figure> found = new ArrayList<>();
        int at = clause.first();
        while (at < clause.end()) {
            Optional<NumberReader.Found> number = numbers.at(at);
            boolean counts = number.isPresent()
                    && !isYear(number.get())
                    && !isNumbered(at)
                    && !isDate(at)
                    && !isNotCounted(number.get().end());
            if (counts) {
                found.add(new Figure(at, number.get().end(), number.get().low()));
            }
            at = number.map(NumberReader.Found::end).orElse(at + 1);
        }
        return found;
    }

    private List<Quantity> read() {
        List<Quantity> found = new ArrayList<>();
        int at = clause.first();
        while (at < clause.end()) {
            Optional<NumberReader.Found> number = numbers.at(at);
            if (number.isPresent()) {
                quantity(at, number.get(), found).ifPresent(found::add);
                at = number.get().end();
            } else {
                at++;
            }
        }
        return found;
    }

    private Optional<Quantity> quantity(int begin, NumberReader.Found number, List<Quantity> before) {
        Optional<Match> currency = currency(begin, number.end());
        boolean notCounted = currency.isEmpty() && isNotCounted(number.end());
        if (number.high().signum() == 0 || isNumbered(begin) || isDate(begin) || notCounted) {
            return Optional.empty();
        }
        if (currency.isPresent()) {
            int end = Math.max(number.end(), currency.get().end());
            return isFine(begin)
                    ? Optional.empty()
                    : Optional.of(
                            equivalent(bounded(begin, number, currency.get().code(), end), before));
        }
        Optional<Match> noun = nouns.after(number.end());
        if (noun.isPresent() && (!isYear(number) || noun.get().first() == number.end())) {
            return Optional.of(
                    bounded(begin, number, noun.get().code(), noun.get().end()));
        }
        return !isYear(number) && ellipsis.isAt(begin, number.end(), before)
                ? Optional.of(bounded(begin, number, unitBefore(before), number.end()))
                : Optional.empty();
    }

    private Quantity bounded(int begin, NumberReader.Found number, String unit, int countedEnd) {
        boolean atLeast = precedes("at-least", begin);
        boolean atMost = precedes("at-most", begin) && !atLeast;
        return new Quantity(
                atMost ? Optional.empty() : Optional.of(number.low()),
                atLeast ? Optional.empty() : Optional.of(number.high()),
                precedes("approximate", begin),
                unit,
                begin,
                number.end(),
                countedEnd);
    }

    /** {@code up to 5,000 euros ($5,400)}: what stands in brackets has the bounds of what it converts. */
    private Quantity equivalent(Quantity money, List<Quantity> before) {
        boolean converts = !before.isEmpty()
                && last(before).countedEnd() == bracketBefore(money.first())
                && money.low().equals(money.high());
        return converts
                ? new Quantity(
                        last(before).low().flatMap(bound -> money.low()),
                        last(before).high().flatMap(bound -> money.high()),
                        money.approximate(),
                        money.unit(),
                        money.first(),
                        money.end(),
                        money.countedEnd())
                : money;
    }

    /** Where the bracket stands that opens right before a number or the currency sign before it; else -1. */
    private int bracketBefore(int begin) {
        int at = isCurrencySign(begin - 1) ? begin - 2 : begin - 1;
        return clause.norm(at).equals("(") ? at : -1;
    }

    private static Quantity last(List<Quantity> quantities) {
        return quantities.get(quantities.size() - 1);
    }

    private boolean precedes(String cue, int begin) {
        return clause.cues(cue).anyMatch(m -> m.end() == begin || m.end() == begin - 1 && isCurrencySign(begin - 1));
    }

    private boolean isCurrencySign(int at) {
        return at >= clause.first() && clause.of("unit").anyMatch(m -> m.first() == at && CountedNoun.isCurrency(m));
    }

    /** {@code Article 134}, {@code Tier 2}, {@code May 12}; but {@code the 12 victims}. */
    private boolean isNumbered(int begin) {
        boolean hyphenated = begin > clause.first()
                && clause.token(begin - 1).span().end() + 1
                        == clause.token(begin).span().begin()
                && clause.token(begin - 1).isNumber();
        boolean article = clause.isWord(begin - 1, "article-word")
                && nouns.after(begin + 1).isEmpty()
                && !clause.norm(begin + 1).equals("in");
        return clause.isWord(begin - 1, "numbered") || article || hyphenated;
    }

    /** {@code In 2016 police identified…}: no number of police. */
    private boolean isDate(int begin) {
        return clause.token(begin).span().length() == 4 && numbers.isYear(begin) && clause.isWord(begin - 1, "dating");
    }

    private boolean isNotCounted(int end) {
        return clause.cues("not-counted").anyMatch(m -> m.first() == end || m.first() == end + 1 && !hasNounAt(end))
                || clause.norm(end).equals("thirds")
                || clause.norm(end).equals("third");
    }

    private boolean hasNounAt(int at) {
        return clause.of("unit").anyMatch(m -> m.first() == at);
    }

    private Optional<Match> currency(int begin, int end) {
        return clause.of("unit")
                .filter(CountedNoun::isCurrency)
                .filter(m -> m.end() == begin || m.first() == end)
                .findFirst();
    }

    private boolean isFine(int begin) {
        int bracket = bracketBefore(begin);
        int farthest = bracket < 0 ? begin - 8 : bracket - 12;
        return clause.cues("fine").anyMatch(m -> m.first() >= farthest && m.first() < begin);
    }

    private static boolean isYear(NumberReader.Found number) {
        BigDecimal value = number.low();
        return value.equals(number.high())
                && value.compareTo(BigDecimal.valueOf(1900)) >= 0
                && value.compareTo(BigDecimal.valueOf(2100)) <= 0;
    }

    private static String unitBefore(List<Quantity> before) {
        return before.isEmpty() ? "case" : before.get(before.size() - 1).unit();
    }
}
