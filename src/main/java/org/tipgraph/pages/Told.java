package org.tipgraph.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tipgraph.pages.Numbers.Column;

/** How many claims there are, and how many of them tell what a picture shows: the whole that its numbers are of. */
record Told(Map<String, Integer> claims, Map<String, Integer> narratives) {

    static final String QUESTION = "how-much-is-told";

    static final List<Column> COLUMNS =
            List.of(Column.of("told", "Told"), Column.of("claims", "Claims"), Column.of("narratives", "Narratives"));

    Told {
        claims = Map.copyOf(claims);
        narratives = Map.copyOf(narratives);
    }

    static Told of(Numbers answer) {
        return new Told(column(answer, "claims"), column(answer, "narratives"));
    }

    private static Map<String, Integer> column(Numbers answer, String variable) {
        return answer.rows().stream()
                .collect(Collectors.toMap(
                        row -> answer.cell(row, "told").text(),
                        row -> Integer.valueOf(answer.cell(row, variable).text())));
    }

    int claims(String told) {
        return claims.getOrDefault(told, 0);
    }

    int allNarratives() {
        return narratives.getOrDefault("narrative", 0);
    }

    /** {@code 58 of 60 narratives} */
    String narratives(String told) {
        int all = allNarratives();
        return all == 1
                ? "one narrative"
                : grouped(narratives.getOrDefault(told, 0)) + " of " + grouped(all) + " narratives";
    }

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
