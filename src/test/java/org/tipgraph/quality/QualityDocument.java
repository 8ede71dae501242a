package org.tipgraph.quality;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of the recorded figures in {@code docs/quality.md}. */
final class QualityDocument {

    static final Path FILE = Path.of("docs/quality.md");

    private static final Pattern TABLE = Pattern.compile("(?s)(?<=<!-- figures -->\n).*?(?=<!-- end of figures -->\n)");

    private QualityDocument() {}

    /** The text of the document with the table of these figures, its facets in a given order. */
    static String with(RecordedFigures recorded, Collection<String> facets, String document) {
        StringBuilder table = new StringBuilder("| facet | precision | recall | F1 | gold facts | what a fact is |\n");
        table.append("|---|--:|--:|--:|--:|---|\n");
        facets.stream()
                .filter(recorded.facets()::containsKey)
                .forEach(facet -> table.append(row(facet, recorded.facets().get(facet))));
        table.append("| **macro F1** | | | **").append(recorded.macroF1()).append("** | | the mean of all F1 |\n");
        return TABLE.matcher(document).replaceFirst(Matcher.quoteReplacement(table.toString()));
    }

    private static String row(String facet, Figures figures) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %d | %s |%n",
                facet,
                figures.precision(),
                figures.recall(),
                figures.f1(),
                figures.gold(),
                Facet.byName().get(facet).definition().replaceFirst("^A fact is (.*)[.]$", "$1"));
    }
}
