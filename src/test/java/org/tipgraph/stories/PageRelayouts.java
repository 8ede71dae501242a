package org.tipgraph.stories;

import java.util.List;
import java.util.function.IntFunction;

/** What stands at the head and foot of pages, between the lines of a document that was made plain text. */
final class PageRelayouts {

    private static final int LINES_OF_PAGE = 9;

    private PageRelayouts() {}

    static List<Relayout> all() {
        return List.of(
                new Relayout("page numbers", text -> paged(text, page -> "\n\n" + page + "\n\n")),
                new Relayout("page numbers without empty lines", text -> paged(text, page -> "\n" + page + "\n")),
                new Relayout("page numbers in words", text -> paged(text, page -> "\n\nPage " + page + " of 412\n\n")),
                new Relayout("page numbers between dashes", text -> paged(text, page -> "\n- " + page + " -\n")),
                new Relayout(
                        "the report's name on each page",
                        text -> paged(text, page -> "\n\nTRAFFICKING IN PERSONS REPORT 2014 | " + page + "\n\n")),
                new Relayout(
                        "the report's name below the page number",
                        text -> paged(text, page -> "\n" + page + "\nTrafficking in Persons Report | June 2014\n")),
                new Relayout(
                        "the country's name on each page",
                        text -> paged(text, page -> "\n\n" + page + "\n\n" + country(text) + "\n\n")),
                new Relayout(
                        "the country's name without empty lines",
                        text -> paged(text, page -> "\n" + country(text) + "\n")),
                new Relayout(
                        "page numbers and line ends for form feeds",
                        text -> paged(text, page -> "\n\n" + page + "\n\n\n")));
    }

    /** A text in pages, what stands between them made from the page's number. */
    private static String paged(String text, IntFunction<String> between) {
        StringBuilder paged = new StringBuilder();
        int line = 0;
        for (String words : LineRelayouts.wrapped(text, 76).split("\n", -1)) {
            boolean pageEnds = line > 0 && line % LINES_OF_PAGE == 0 && !words.isBlank();
            paged.append(pageEnds ? between.apply(100 + line / LINES_OF_PAGE) : line == 0 ? "" : "\n");
            paged.append(words);
            line++;
        }
        return paged.toString();
    }

    private static String country(String text) {
        String title = text.lines()
                .filter(line -> line.contains("Trafficking in Persons Report") && line.matches(".*( - |: ).*"))
                .findFirst()
                .orElse(": Nauru");
        return title.substring(Math.max(title.lastIndexOf(": "), title.lastIndexOf(" - ")) + 2)
                .strip()
                .toUpperCase(java.util.Locale.ROOT);
    }
}
