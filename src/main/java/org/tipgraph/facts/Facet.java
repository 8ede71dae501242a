package org.tipgraph.facts;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tipgraph.facts.FactSheet.Abuse;
import org.tipgraph.facts.FactSheet.Exploitation;

/**
 * A side of a fact sheet that is scored as a set: the facts of the gold sheet against those of the system's, wherever
 * in the text they stand.
 *
 * @param name such as {@code practice x sector}
 * @param facts the facts of a sheet, each a tuple of codes
 */
record Facet(String name, Function<FactSheet, Set<List<String>>> facts) {

    /** All facets of this kind, in the order of the report. */
    static final List<Facet> ALL = List.of(
            new Facet("tier", sheet -> single(sheet.tier())),
            new Facet("trend", sheet -> single(sheet.trend())),
            new Facet("roles", sheet -> each(List.of(sheet), FactSheet::roles)),
            new Facet("practice", sheet -> each(sheet.exploitation(), Exploitation::practice)),
            new Facet("victims", sheet -> each(sheet.exploitation(), Exploitation::victims)),
            new Facet("sector", sheet -> each(sheet.exploitation(), Exploitation::sector)),
            new Facet("actor", sheet -> each(sheet.exploitation(), Exploitation::actor)),
            new Facet("indicator", sheet -> each(sheet.exploitation(), Exploitation::indicator)),
            new Facet("route", sheet -> cross(sheet.exploitation(), Exploitation::origin, Exploitation::destination)),
            practiceWith("victims", Exploitation::victims),
            practiceWith("sector", Exploitation::sector),
            practiceWith("actor", Exploitation::actor),
            practiceWith("destination", Exploitation::destination),
            new Facet("abuse", sheet -> each(sheet.abuses(), Abuse::abuse)),
            new Facet("abuse x victims", sheet -> cross(sheet.abuses(), Abuse::abuse, Abuse::victims)),
            new Facet(
                    "estimate",
                    sheet -> tuples(sheet.estimates(), row -> List.of(number(row.low()), number(row.high())))),
            new Facet("effort", sheet -> tuples(sheet.efforts(), row -> List.of(row.action(), row.outcome()))),
            new Facet("effort action", sheet -> tuples(sheet.efforts(), row -> List.of(row.action()))));

    private static Facet practiceWith(String name, Function<Exploitation, List<String>> codes) {
        return new Facet("practice x " + name, sheet -> cross(sheet.exploitation(), Exploitation::practice, codes));
    }

    private static Set<List<String>> single(Optional<String> code) {
        return tuples(code.stream().toList(), List::of);
    }

    private static <R> Set<List<String>> tuples(Collection<R> rows, Function<R, List<String>> tuple) {
        return rows.stream().map(tuple).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <R> Set<List<String>> each(Collection<R> rows, Function<R, List<String>> codes) {
        return flat(rows, row -> codes.apply(row).stream().map(List::of));
    }

    private static <R> Set<List<String>> cross(
            Collection<R> rows, Function<R, List<String>> left, Function<R, List<String>> right) {
        return flat(
                rows,
                row -> left.apply(row).stream()
                        .flatMap(first -> right.apply(row).stream().map(second -> List.of(first, second))));
    }

    private static <R> Set<List<String>> flat(Collection<R> rows, Function<R, Stream<List<String>>> tuples) {
        return rows.stream().flatMap(tuples).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String number(Optional<BigDecimal> bound) {
        return bound.map(BigDecimal::toPlainString).orElse("None");
    }
}
