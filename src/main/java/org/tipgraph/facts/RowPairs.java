package org.tipgraph.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.tipgraph.facts.FactSheet.Row;
import org.tipgraph.text.Span;

/**
 * Gold rows each with the system's row most like it by its place in the text, every row at most once.
 *
 * @param missed the gold rows without one
 * @param wrong the system's rows without one
 */
record RowPairs<R extends Row>(List<Pair<R>> pairs, List<R> missed, List<R> wrong) {

    /** A gold row and the system's row that stands for it. */
    record Pair<R extends Row>(R gold, R system) {}

    private record Candidate(double likeness, int gold, int system) {

        /** The most alike first; of equally alike ones, the later in the text first. */
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::likeness)
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::system)
                .reversed();
    }

    /** Pairs rows that are at least so much alike. */
    static <R extends Row> RowPairs<R> of(
            List<R> gold, List<R> system, ToDoubleBiFunction<Row, Row> likeness, double least) {
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedSystem = new HashSet<>();
        List<Pair<R>> pairs = new ArrayList<>();
        for (Candidate next : candidates(gold, system, likeness, least)) {
            if (!usedGold.contains(next.gold()) && !usedSystem.contains(next.system())) {
                usedGold.add(next.gold());
                usedSystem.add(next.system());
                pairs.add(new Pair<>(gold.get(next.gold()), system.get(next.system())));
            }
        }
        return new RowPairs<>(pairs, without(gold, usedGold), without(system, usedSystem));
    }

    private static <R extends Row> List<Candidate> candidates(
            List<R> gold, List<R> system, ToDoubleBiFunction<Row, Row> likeness, double least) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < system.size(); j++) {
                candidates.add(new Candidate(likeness.applyAsDouble(gold.get(i), system.get(j)), i, j));
            }
        }
        candidates.removeIf(candidate -> candidate.likeness() < least);
        candidates.sort(Candidate.BEST_FIRST);
        return candidates;
    }

    private static <R> List<R> without(List<R> rows, Set<Integer> used) {
        List<R> rest = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!used.contains(i)) {
                rest.add(rows.get(i));
            }
        }
        return rest;
    }

    /** One row for each span, the first; the spans in the order of their last rows, from the end of the sheet. */
    static <R extends Row> List<R> onePerSpan(List<R> rows) {
        Map<Span, R> bySpan = new LinkedHashMap<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            bySpan.put(new Span(rows.get(i).begin(), rows.get(i).end()), rows.get(i));
        }
        return List.copyOf(bySpan.values());
    }

    /** The share of the shorter row that both cover, 0 to 1. */
    static double overlap(Row one, Row other) {
        return (double) Math.max(0, shared(one, other)) / Math.max(1, Math.min(length(one), length(other)));
    }

    /** What both cover as a share of what either covers, 0 to 1. */
    static double intersectionOverUnion(Row one, Row other) {
        int shared = Math.max(0, shared(one, other));
        return (double) shared / Math.max(1, length(one) + length(other) - shared);
    }

    private static int shared(Row one, Row other) {
        return Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
    }

    private static int length(Row row) {
        return row.end() - row.begin();
    }
}
