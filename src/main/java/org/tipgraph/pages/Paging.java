package org.tipgraph.pages;

import java.util.List;

/**
 * Which part of a long list is shown.
 *
 * @param page from 1
 */
public record Paging(int page) {

    /** How many entries are on a page. */
    static final int SIZE = 100;

    private static final int LAST = 10_000_000;

    public Paging {
        if (page < 1 || page > LAST) {
            throw new IllegalArgumentException("not a page: " + page);
        }
    }

    public static Paging first() {
        return new Paging(1);
    }

    /** The page that a client asks for; the first where it asks for something else. */
    public static Paging of(String asked) {
        return asked.matches("[1-9]\\d{0,6}") ? new Paging(Integer.parseInt(asked)) : first();
    }

    <T> List<T> cut(List<T> all) {
        int from = Math.min(all.size(), (page - 1) * SIZE);
        return all.subList(from, Math.min(all.size(), from + SIZE));
    }

    /** Links to the pages around this one, and to the first and the last: nothing is cut without a way to the rest. */
    String navigation(int entries, String what) {
        int pages = (entries + SIZE - 1) / SIZE;
        if (pages < 2) {
            return "";
        }
        return "<nav class=\"paging\" aria-label=\"Pages of " + what + "\"><p>Page " + page + " of " + pages + ": "
                + step(1, pages, "first") + step(page - 1, pages, "previous") + step(page + 1, pages, "next")
                + step(pages, pages, "last") + "</p></nav>";
    }

    private String step(int to, int pages, String label) {
        return to < 1 || to > pages || to == page ? "" : "<a href=\"?page=" + to + "\">" + label + "</a> ";
    }
}
