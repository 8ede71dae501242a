package org.tipgraph.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** How many pages a list fills. */
    static int pages(int entries) {
        return (entries + SIZE - 1) / SIZE;
    }

    <T> List<T> cut(List<T> all) {
        int from = Math.min(all.size(), (page - 1) * SIZE);
        return all.subList(from, Math.min(all.size(), from + SIZE));
    }

    /** The ways to the pages around this one, and to the first and the last: nothing is cut without a way to the rest. */
    Optional<PageSteps> steps(int entries, String what, Links links) {
        int pages = pages(entries);
        if (pages < 2) {
            return Optional.empty();
        }
        List<PageSteps.Step> steps = Stream.of(
                        PageSteps.Step.to("first", 1),
                        PageSteps.Step.to("previous", page - 1),
                        PageSteps.Step.to("next", page + 1),
                        PageSteps.Step.to("last", pages))
                .filter(step -> 1 <= step.page() && step.page() <= pages && step.page() != page)
                .map(step -> step.at(links))
                .toList();
        return Optional.of(new PageSteps(what, page, pages, steps));
    }
}
