package org.tipgraph.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What stands out in the numbers of a picture, in a sentence made of them. */
final class PictureSummary {

    /** As many as there are outcomes, so that those are told all. */
    private static final int FEW = 6;

    private PictureSummary() {}

    /** {@code Tier 1: 3, Tier 2: 20. Upgraded 5, downgraded 4.} */
    static String tiers(Numbers table) {
        String tiers = inAlphabeticalOrder(table.totals("tierLabel"));
        Map<List<String>, Integer> trends = table.totals("trend");
        trends.remove(List.of(""));
        return tiers
                + (trends.isEmpty() ? "." : ". Compared with the report before: " + inAlphabeticalOrder(trends) + ".");
    }

    static String recommendations(Numbers table) {
        return "Most often: " + most(table.totals("actionLabel"), ", ") + ".";
    }

    /** Routes between places, and those that begin and end in the same. */
    static String routes(Numbers table) {
        Map<List<String>, Integer> all = table.totals("originName", "destinationName");
        String between = most(only(all, route -> !isInternal(route)), " → ");
        String within = most(
                only(all, PictureSummary::isInternal).entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().subList(0, 1), Map.Entry::getValue)),
                "");
        return (between.isEmpty() ? "" : "Most claims between two places: " + between + ". ")
                + (within.isEmpty() ? "" : "Most claims within a place: " + within + ".");
    }

    private static boolean isInternal(List<String> route) {
        return route.get(0).equals(route.get(1));
    }

    static String cells(Numbers table, String row, String column) {
        return "Most claims: " + most(table.totals(row, column), ", ") + ".";
    }

    static String indicators(Numbers table) {
        Map<List<String>, Integer> all = table.totals("indicatorLabel");
        String none = all.keySet().stream()
                .filter(indicator -> all.get(indicator) == 0)
                .map(indicator -> indicator.get(0))
                .collect(Collectors.joining(", "));
        return "Most claims: " + most(all, "") + "." + (none.isEmpty() ? "" : " No claim: " + none + ".");
    }

    static String efforts(Numbers table) {
        return "By outcome: " + most(table.totals("outcomeLabel"), "") + ".";
    }

    static String statuses(Numbers table) {
        return "By status: " + most(table.totals("statusLabel"), "") + ".";
    }

    /** {@code forced labour, men (57); sex trafficking, women (40)}: at most so many, most claims first. */
    private static String most(Map<List<String>, Integer> totals, String joint) {
        Comparator<Map.Entry<List<String>, Integer>> byClaims = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return totals.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(byClaims.thenComparing(entry -> String.join(joint, entry.getKey())))
                .limit(FEW)
                .map(entry -> String.join(joint, entry.getKey()) + " (" + Told.grouped(entry.getValue()) + ")")
                .collect(Collectors.joining("; "));
    }

    private static String inAlphabeticalOrder(Map<List<String>, Integer> totals) {
        return totals.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().get(0)))
                .map(entry -> entry.getKey().get(0) + ": " + Told.grouped(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Map<List<String>, Integer> only(
            Map<List<String>, Integer> totals, Predicate<List<String>> condition) {
        return totals.entrySet().stream()
                .filter(entry -> condition.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
