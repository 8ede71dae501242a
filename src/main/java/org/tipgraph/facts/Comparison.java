package org.tipgraph.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tipgraph.facts.Evaluation.Difference;
import org.tipgraph.facts.Evaluation.Fault;
import org.tipgraph.facts.FactSheet.Exploitation;
import org.tipgraph.facts.FactSheet.Recommendation;
import org.tipgraph.facts.FactSheet.Row;
import org.tipgraph.facts.RowPairs.Pair;

/** Compares sheets one after the other and sums up. For one thread. */
final class Comparison {

    private static final double SAME_RECOMMENDATION = 0.8;
    private static final double SAME_EXPLOITATION = 0.5;
    private static final Comparator<List<String>> BY_WORDS = Comparator.comparing(values -> String.join(" ", values));

    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final Map<String, List<Difference>> differences = new LinkedHashMap<>();

    Evaluation result() {
        return new Evaluation(Collections.unmodifiableMap(scores), Collections.unmodifiableMap(differences));
    }

    void add(String name, FactSheet gold, FactSheet system) {
        for (Facet facet : Facet.ALL) {
            Set<List<String>> right = facet.facts().apply(gold);
            Set<List<String>> given = facet.facts().apply(system);
            addSets(facet.name(), name, right, given);
        }
        addRecommendations(name, gold.recommendations(), system.recommendations());
        addExploitation(name, RowPairs.onePerSpan(gold.exploitation()), RowPairs.onePerSpan(system.exploitation()));
    }

    private void addRecommendations(String name, List<Recommendation> gold, List<Recommendation> system) {
        RowPairs<Recommendation> paired =
                RowPairs.of(gold, system, RowPairs::intersectionOverUnion, SAME_RECOMMENDATION);
        addRows("recommendation", name, paired, gold.size(), system.size());
        addSets("recommendation action", name, Set.of(), Set.of());
        for (Pair<Recommendation> pair : paired.pairs()) {
            addSets(
                    "recommendation action",
                    name,
                    facts(pair, pair.gold().actions()),
                    facts(pair, pair.system().actions()));
        }
    }

    private void addExploitation(String name, List<Exploitation> gold, List<Exploitation> system) {
        RowPairs<Exploitation> paired = RowPairs.of(gold, system, RowPairs::overlap, SAME_EXPLOITATION);
        addRows("exploitation span", name, paired, gold.size(), system.size());
        addSets("status", name, Set.of(), Set.of());
        for (Pair<Exploitation> pair : paired.pairs()) {
            addSets(
                    "status",
                    name,
                    facts(pair, List.of(pair.gold().status())),
                    facts(pair, List.of(pair.system().status())));
        }
    }

    /** Each code as a fact, with the place of the gold row that it is about. */
    private static Set<List<String>> facts(Pair<?> pair, List<String> codes) {
        Set<List<String>> facts = new HashSet<>();
        codes.forEach(code -> facts.add(List.of(place(pair.gold()), code)));
        return facts;
    }

    private void addRows(String facet, String name, RowPairs<?> paired, int gold, int system) {
        scores.merge(facet, new Score(paired.pairs().size(), system, gold), Score::plus);
        note(facet, name, Fault.MISSED, paired.missed().stream().map(Comparison::words));
        note(facet, name, Fault.WRONG, paired.wrong().stream().map(Comparison::words));
    }

    private void addSets(String facet, String name, Set<List<String>> gold, Set<List<String>> system) {
        int hits = (int) gold.stream().filter(system::contains).count();
        scores.merge(facet, new Score(hits, system.size(), gold.size()), Score::plus);
        note(facet, name, Fault.MISSED, without(gold, system));
        note(facet, name, Fault.WRONG, without(system, gold));
    }

    private static Stream<List<String>> without(Set<List<String>> facts, Collection<List<String>> others) {
        return facts.stream().filter(fact -> !others.contains(fact)).sorted(BY_WORDS);
    }

    private void note(String facet, String name, Fault fault, Stream<List<String>> facts) {
        List<Difference> noted = differences.computeIfAbsent(facet, any -> new ArrayList<>());
        facts.forEach(values -> noted.add(new Difference(name, fault, values)));
    }

    private static List<String> words(Row row) {
        return List.of(place(row), row.quote().orElse(""));
    }

    private static String place(Row row) {
        return row.begin() + "-" + row.end();
    }
}
