package org.tipgraph.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tipgraph.facts.Evaluation;

/** What the converter reads worse than it did: the facets that fell, and the facts that they fell by. */
final class Decay {

    private static final String REMEDY = """
            what to do: Mend the rule. Where a gold sheet is wrong by the rules of gold/README.md, correct the sheet. To \
            accept what is left, run
              mvn test -Dtest=QualityTest -Dquality.accept=true
            and tell in the commit why it is worth the fall.
            """;

    private Decay() {}

    /** The message to whoever made it worse; none where no facet fell below what is recorded. */
    static Optional<String> of(Evaluation now, Map<String, Figures> recorded, List<String> known) {
        List<String> falls = new ArrayList<>();
        Figures.of(now).forEach((facet, figures) -> {
            BigDecimal before =
                    recorded.containsKey(facet) ? recorded.get(facet).f1() : BigDecimal.ZERO;
            if (figures.f1().compareTo(before) < 0) {
                falls.add(sentence(facet, before, figures.f1())
                        + facts(Differences.without(known, Differences.of(now), facet)));
            }
        });
        return falls.isEmpty() ? Optional.empty() : Optional.of(String.join("", falls) + REMEDY);
    }

    private static String sentence(String facet, BigDecimal before, BigDecimal after) {
        return "The converter reads the facet “%s” of the project's own gold worse than is recorded: its F1 fell from %s to %s.%n"
                .formatted(facet, before.toPlainString(), after.toPlainString());
    }

    private static String facts(List<String> news) {
        return news.stream().map(fact -> "  now " + fact + "\n").collect(Collectors.joining());
    }
}
