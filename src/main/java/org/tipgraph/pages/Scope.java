package org.tipgraph.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which narratives are counted: all, or those on a country, of a year, or both.
 *
 * @param country an ISO 3166-1 alpha-3 code, such as {@code PRK}
 * @param year of the report, such as {@code 2017}
 */
public record Scope(Optional<String> country, Optional<String> year) {

    public static Scope all() {
        return new Scope(Optional.empty(), Optional.empty());
    }

    /** What a client asks for; null or empty is no restriction, and what is no code and no year restricts to nothing. */
    public static Scope of(String country, String year) {
        return new Scope(asked(country, "[A-Z]{3}"), asked(year, "\\d{4}"));
    }

    private static Optional<String> asked(String value, String form) {
        return value == null || value.isEmpty() ? Optional.empty() : Optional.of(value.matches(form) ? value : "");
    }

    public boolean isAll() {
        return country.isEmpty() && year.isEmpty();
    }

    /** No narrative can be of this: it was asked for by what is no code or no year. */
    boolean isNothing() {
        return country.filter(String::isEmpty).isPresent()
                || year.filter(String::isEmpty).isPresent();
    }

    /** As parameters of a question. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        country.ifPresent(code -> values.put("country", code));
        year.ifPresent(number -> values.put("year", number));
        return values;
    }
}
