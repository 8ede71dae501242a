package org.tipgraph.pages;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** A number with its bounds, as far as the words set any. */
record Amount(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean approximate) {

    /** Such as {@code approximately 20,000 to 30,000}, {@code at least 100}, {@code at most 30}. */
    String words() {
        return approximate ? "approximately " + bounds() : bounds();
    }

    private String bounds() {
        if (low.isPresent() && high.isPresent()) {
            String from = digits(low.get());
            return low.get().compareTo(high.get()) == 0 ? from : from + " to " + digits(high.get());
        }
        return low.map(bound -> "at least " + digits(bound))
                .or(() -> high.map(bound -> "at most " + digits(bound)))
                .orElse("without bounds");
    }

    private static String digits(BigDecimal number) {
        return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
