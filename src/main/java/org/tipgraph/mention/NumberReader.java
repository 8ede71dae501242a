package org.tipgraph.mention;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.tipgraph.lexicon.Numerals;

/** Reads a number in digits or words, a round one such as {@code tens of thousands}, or a range. */
final class NumberReader {

    /**
     * A number as it stands.
     *
     * @param low the least
     * @param high the most
     * @param end the index past its last token
     */
    record Found(BigDecimal low, BigDecimal high, int end) {}

    private static final Map<String, Long> SCALES =
            Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);
    private static final Map<String, long[]> ROUND = Map.of(
            "dozens", new long[] {24, 99},
            "hundreds", new long[] {100, 999},
            "thousands", new long[] {1_000, 9_999},
            "millions", new long[] {1_000_000, 9_999_999});

    private final Clause clause;

    NumberReader(Clause clause) {
        this.clause = clause;
    }

    /** The number or range that begins at a token. */
    Optional<Found> at(int begin) {
        Optional<Found> round = round(begin);
        if (round.isPresent()) {
            return round;
        }
        return single(begin).map(first -> range(first).orElse(first));
    }

    private Optional<Found> range(Found first) {
        boolean joined = clause.norm(first.end()).equals("to")
                || clause.norm(first.end()).equals("–");
        boolean between = clause.norm(first.end()).equals("and") && precededByBetween(first);
        boolean either = clause.norm(first.end()).equals("or");
        if (!joined && !between && !either) {
            return Optional.empty();
        }
        int next = isCurrencySign(first.end() + 1) ? first.end() + 2 : first.end() + 1;
        return single(next)
                .filter(last -> last.low().compareTo(first.low()) > 0)
                .filter(last -> !either || last.low().equals(first.low().add(BigDecimal.ONE)))
                .map(last -> new Found(first.low(), last.high(), last.end()));
    }

    /** Whether the token is a year such as {@code 2017}. */
    boolean isYear(int at) {
        return clause.norm(at).matches("(19|20)[0-9]{2}");
    }

    private boolean isCurrencySign(int at) {
        return at < clause.end() && Character.getType(clause.token(at).raw().charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    private boolean precededByBetween(Found first) {
        int at = first.end() - 1;
        while (at > clause.first() && !clause.norm(at).equals("between") && first.end() - at < 4) {
            at--;
        }
        return clause.norm(at).equals("between");
    }

    private Optional<Found> round(int at) {
        boolean ofThousands =
                clause.norm(at + 1).equals("of") && clause.norm(at + 2).equals("thousands");
        if (clause.norm(at).equals("tens") && ofThousands) {
            return found(10_000, 99_999, at + 3);
        }
        if (clause.norm(at).equals("hundreds") && ofThousands) {
            return found(100_000, 999_999, at + 3);
        }
        long[] bounds = ROUND.get(clause.norm(at));
        return bounds == null ? Optional.empty() : found(bounds[0], bounds[1], at + 1);
    }

    private static Optional<Found> found(long low, long high, int end) {
        return Optional.of(new Found(BigDecimal.valueOf(low), BigDecimal.valueOf(high), end));
    }

    private Optional<Found> single(int begin) {
        Optional<BigDecimal> first = plain(begin);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = first.get();
        int end = begin + 1;
        OptionalLong ones = numeral(end);
        boolean compound = !isDigits(begin) && value.intValue() >= 20 && ones.isPresent() && ones.getAsLong() < 10;
        if (compound) {
            value = value.add(BigDecimal.valueOf(ones.getAsLong()));
            end++;
        }
        while (SCALES.containsKey(clause.norm(end))) {
            value = value.multiply(BigDecimal.valueOf(SCALES.get(clause.norm(end))));
            end++;
        }
        BigDecimal exact = value.stripTrailingZeros();
        BigDecimal readable = exact.scale() < 0 ? exact.setScale(0) : exact;
        return Optional.of(new Found(readable, readable, end));
    }

    private Optional<BigDecimal> plain(int at) {
        if (isDigits(at) && clause.norm(at).matches("[0-9]+(\\.[0-9]+)?")) {
            return Optional.of(new BigDecimal(clause.norm(at)));
        }
        OptionalLong numeral = numeral(at);
        return numeral.isPresent() ? Optional.of(BigDecimal.valueOf(numeral.getAsLong())) : Optional.empty();
    }

    private boolean isDigits(int at) {
        return at < clause.end() && clause.token(at).isNumber();
    }

    private OptionalLong numeral(int at) {
        return at < clause.end() ? Numerals.value(clause.token(at)) : OptionalLong.empty();
    }
}
