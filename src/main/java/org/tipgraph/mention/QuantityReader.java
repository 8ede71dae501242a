package org.tipgraph.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tipgraph.lexicon.Match;

/**
 * Reads the numbers of a clause that count people, cases or money, with their bounds. Years, ages, hours, percentages,
 * sentences and counts of other things are none.
 */
public final class QuantityReader {

    private static final int FARTHEST_NOUN = 5;
    private static final Set<String> NUMBERED = Set.of(
            "article",
            "articles",
            "section",
            "sections",
            "tier",
            "no",
            "law",
            "decree",
            "act",
            "chapter",
            "age",
            "ages",
            "aged",
            "march",
            "april",
            "may",
            "june",
            "july",
            "january",
            "february",
            "august",
            "september",
            "october",
            "november",
            "december",
            "covid",
            "paragraph",
            "resolution",
            "number",
            "mid",
            "late",
            "early",
            "a",
            "the");
    private static final Set<String> STOPS = Set.of(
            ",",
            "(",
            ")",
            ";",
            "—",
            "–",
            "and",
            "or",
            "in",
            "to",
            "by",
            "for",
            "with",
            "on",
            "compared",
            "who",
            "under",
            "from",
            "against",
            "at",
            "as",
            "than");
    private static final Set<String> DATING = Set.of("in", "since", "during", "by", "until", "before", "after");
    private static final Set<String> LINKS =
            Set.of("of", "were", "are", "these", "the", "those", "was", "them", "its", "their");

    private final Clause clause;
    private final NumberReader numbers;

    private QuantityReader(Clause clause) {
        this.clause = clause;
        this.numbers = new NumberReader(clause);
    }

    /** The quantities in order. */
    public static List<Quantity> of(Clause clause) {
        return new QuantityReader(clause).read();
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
                    : Optional.of(bounded(begin, number, currency.get().code(), end));
        }
        Optional<Match> noun = noun(number.end());
        if (noun.isPresent() && (!isYear(number) || noun.get().first() == number.end())) {
            return Optional.of(
                    bounded(begin, number, noun.get().code(), noun.get().end()));
        }
        return isElliptic(begin, number)
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

    private boolean precedes(String cue, int begin) {
        return clause.cues(cue).anyMatch(m -> m.end() == begin || m.end() == begin - 1 && isCurrencySign(begin - 1));
    }

    private boolean isCurrencySign(int at) {
        return at >= clause.first()
                && clause.of("unit").anyMatch(m -> m.first() == at && m.code().length() == 3);
    }

    private boolean isNumbered(int begin) {
        String before = norm(begin - 1);
        boolean hyphenated = begin > clause.first()
                && clause.token(begin - 1).span().end() + 1
                        == clause.token(begin).span().begin()
                && clause.token(begin - 1).isNumber();
        return NUMBERED.contains(before)
                        && !(before.equals("the") && noun(begin + 1).isPresent())
                || hyphenated;
    }

    /** {@code In 2016 police identified…}: no number of police. */
    private boolean isDate(int begin) {
        return clause.token(begin).span().length() == 4 && isYearAt(begin) && DATING.contains(norm(begin - 1));
    }

    private boolean isNotCounted(int end) {
        return clause.cues("not-counted").anyMatch(m -> m.first() == end || m.first() == end + 1 && !hasNounAt(end))
                || norm(end).equals("thirds")
                || norm(end).equals("third");
    }

    private boolean hasNounAt(int at) {
        return clause.of("unit").anyMatch(m -> m.first() == at);
    }

    private Optional<Match> currency(int begin, int end) {
        return clause.of("unit")
                .filter(m -> m.code().length() == 3)
                .filter(m -> m.end() == begin || m.first() == end)
                .findFirst();
    }

    private boolean isFine(int begin) {
        for (int at = begin - 1; at >= clause.first() && at >= begin - 8; at--) {
            if (norm(at).startsWith("fine")) {
                return true;
            }
        }
        return false;
    }

    /** The noun counted: the first unit within a few tokens, before a comma or preposition. */
    private Optional<Match> noun(int from) {
        for (int at = from; at < Math.min(clause.end(), from + FARTHEST_NOUN); at++) {
            int place = at;
            Optional<Match> match = clause.of("unit")
                    .filter(m -> m.first() == place && m.code().length() > 3)
                    .findFirst();
            if (match.isPresent()) {
                return Optional.of(lastOfCompound(match.get()));
            }
            if (STOPS.contains(norm(at)) && !LINKS.contains(norm(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code 15 police officers}, {@code two child victims}: the last noun of a compound is what is counted. */
    private Match lastOfCompound(Match match) {
        return clause.of("unit")
                .filter(m -> m.first() == match.end() && m.code().length() > 3)
                .findFirst()
                .map(this::lastOfCompound)
                .orElse(match);
    }

    /** {@code compared with four in 2007}, {@code (two in 2017)}, {@code two of forced labor}: the noun is left out. */
    private boolean isElliptic(int begin, NumberReader.Found number) {
        if (isYear(number)) {
            return false;
        }
        String next = norm(number.end());
        boolean ofYear = next.equals("in") && isYearAt(number.end() + 1);
        boolean compared = clause.cues("comparison").anyMatch(m -> m.end() == begin);
        boolean ofPractice = (next.equals("of") || next.equals("for"))
                && clause.of("practice").anyMatch(m -> m.first() == number.end() + 1);
        return ofYear || compared || ofPractice;
    }

    private boolean isYearAt(int at) {
        return norm(at).matches("(19|20)[0-9]{2}");
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

    private String norm(int at) {
        return at >= clause.first() && at < clause.end() ? clause.token(at).norm() : "";
    }
}
