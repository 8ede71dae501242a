package org.tipgraph.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.tipgraph.facts.FactSheet.Abuse;
import org.tipgraph.facts.FactSheet.Effort;
import org.tipgraph.facts.FactSheet.Estimate;
import org.tipgraph.facts.FactSheet.Exploitation;
import org.tipgraph.facts.FactSheet.Recommendation;
import org.tipgraph.query.QuestionLibrary;
import org.tipgraph.text.InputException;

/**
 * Reads the fact sheet of a narrative from its graph, by SPARQL. Rows stand in the order of the text.
 *
 * <p>Where a narrative places its country more than once, the tier is that of the last placement that is asserted, or
 * of the last one where none is; the trend is that of the last placement on this tier that tells one. Safe to share
 * between threads: it keeps nothing.
 */
public final class FactSheetReader {

    private static final Query QUESTION = question();
    private static final Var CLAIM = Var.alloc("claim");

    private FactSheetReader() {}

    private static Query question() {
        try {
            return QuestionLibrary.bundled().find("fact-sheet").query();
        } catch (InputException trouble) {
            throw new IllegalStateException("the question fact-sheet cannot be read", trouble);
        }
    }

    /**
     * The fact sheet of the one narrative in a graph.
     *
     * @throws IllegalArgumentException where the graph has no narrative or several
     */
    public static FactSheet read(Model graph) {
        try (QueryExec ready = QueryExec.graph(graph.getGraph()).query(QUESTION).build()) {
            return read(ready.select().stream().toList());
        }
    }

    private static FactSheet read(List<Binding> rows) {
        List<FactSheet.Subject> subjects =
                rows.stream().map(FactSheetReader::subject).distinct().toList();
        if (subjects.size() != 1) {
            throw new IllegalArgumentException("not the graph of one narrative but of " + subjects);
        }
        return sheet(subjects.get(0), claims(rows));
    }

    private static FactSheet.Subject subject(Binding row) {
        return new FactSheet.Subject(ClaimRow.text(row, "iso3"), Integer.parseInt(ClaimRow.text(row, "year")));
    }

    private static Collection<ClaimRow> claims(List<Binding> rows) {
        Map<Node, ClaimRow> claims = new LinkedHashMap<>();
        for (Binding row : rows) {
            if (row.contains(CLAIM)) {
                claims.computeIfAbsent(row.get(CLAIM), claim -> ClaimRow.startedBy(row))
                        .add(row);
            }
        }
        return claims.values();
    }

    private static FactSheet sheet(FactSheet.Subject subject, Collection<ClaimRow> claims) {
        List<ClaimRow> placements = ofKind(claims, "TierPlacement").toList();
        Optional<String> tier = tier(placements);
        return new FactSheet(
                subject,
                tier,
                tier.flatMap(code -> trend(placements, code)),
                ofKind(claims, "CountryRole")
                        .flatMap(claim -> claim.all("role").stream())
                        .distinct()
                        .toList(),
                rows(claims, "Exploitation", FactSheetReader::exploitation),
                rows(claims, "Abuse", FactSheetReader::abuse),
                rows(claims, "Estimate", FactSheetReader::estimate),
                rows(claims, "Effort", FactSheetReader::efforts),
                inOrder(rows(claims, "Recommendation", FactSheetReader::recommendation)));
    }

    private static Stream<ClaimRow> ofKind(Collection<ClaimRow> claims, String kind) {
        return claims.stream().filter(claim -> claim.kind().equals(kind));
    }

    private static <T> List<T> rows(Collection<ClaimRow> claims, String kind, Function<ClaimRow, Stream<T>> reading) {
        return ofKind(claims, kind).flatMap(reading).toList();
    }

    private static Optional<String> tier(List<ClaimRow> placements) {
        List<ClaimRow> asserted = placements.stream()
                .filter(claim -> claim.all("status").contains("asserted"))
                .toList();
        return last(asserted.isEmpty() ? placements : asserted, "tier");
    }

    private static Optional<String> trend(List<ClaimRow> placements, String tier) {
        return last(
                placements.stream()
                        .filter(claim -> claim.all("tier").contains(tier))
                        .toList(),
                "trend");
    }

    private static Optional<String> last(List<ClaimRow> claims, String property) {
        return claims.stream()
                .filter(claim -> claim.has(property))
                .reduce((before, after) -> after)
                .flatMap(claim -> claim.one(property));
    }

    private static Stream<Exploitation> exploitation(ClaimRow claim) {
        return claim.one("status").stream()
                .map(status -> new Exploitation(
                        claim.all("practice"),
                        claim.all("victimGroup"),
                        claim.all("origin"),
                        claim.all("destination"),
                        claim.all("sector"),
                        claim.all("actor"),
                        claim.all("indicator"),
                        status,
                        claim.begin(),
                        claim.end(),
                        claim.someQuote()));
    }

    private static Stream<Abuse> abuse(ClaimRow claim) {
        return claim.one("status").stream()
                .map(status -> new Abuse(
                        claim.all("abuse"),
                        claim.all("victimGroup"),
                        claim.all("actor"),
                        status,
                        claim.begin(),
                        claim.end(),
                        claim.someQuote()));
    }

    private static Stream<Estimate> estimate(ClaimRow claim) {
        return Stream.of(new Estimate(
                claim.one("low").map(BigDecimal::new),
                claim.one("high").map(BigDecimal::new),
                claim.one("counted").orElse(""),
                claim.begin(),
                claim.end(),
                claim.someQuote()));
    }

    private static Stream<Effort> efforts(ClaimRow claim) {
        return claim.all("action").stream()
                .flatMap(action -> claim.one("pillar").stream()
                        .flatMap(pillar -> claim.one("outcome").stream()
                                .map(outcome -> new Effort(
                                        pillar, action, outcome, claim.begin(), claim.end(), claim.someQuote()))));
    }

    private static Stream<Recommendation> recommendation(ClaimRow claim) {
        return claim.one("order").stream()
                .map(order -> new Recommendation(
                        Integer.parseInt(order), claim.all("action"), claim.begin(), claim.end(), claim.someQuote()));
    }

    private static List<Recommendation> inOrder(List<Recommendation> recommendations) {
        List<Recommendation> ordered = new ArrayList<>(recommendations);
        ordered.sort(Comparator.comparingInt(Recommendation::order));
        return ordered;
    }
}
