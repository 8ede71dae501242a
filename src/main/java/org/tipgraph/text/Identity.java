package org.tipgraph.text;

import java.util.Objects;

/**
 * Which narrative a text is: one country in one report.
 *
 * @param country ISO 3166-1 alpha-3
 * @param year the year of the report's edition
 * @param title the title line as the text has it, or one made from country and year
 */
public record Identity(String country, int year, String title) {

    /** The first report, of 2001. */
    public static final int FIRST_YEAR = 2001;

    /** A year past any report that this release can know. */
    public static final int LAST_YEAR = 2100;

    public Identity {
        Objects.requireNonNull(country);
        Objects.requireNonNull(title);
        if (!country.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-3 code: " + country);
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("not the year of a report: " + year);
        }
    }
}
