package org.tipgraph.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.api.Test;
import org.tipgraph.rdf.Conversion;
import org.tipgraph.shapes.Shapes;
import org.tipgraph.text.InputException;
import org.tipgraph.vocabulary.Tip;

/** The one narrative that comes with the project, converted. */
class SeedTest {

    private static final String NAME = "2017-PRK.txt";
    private static final String TEXT = text();
    private static final Conversion SEED = convert();

    @Test
    void claimsOfAllKindsAreFound() {
        Set<String> kinds = GraphClaim.of(SEED.graph()).stream()
                .map(GraphClaim::kind)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of("Abuse", "CountryRole", "Effort", "Estimate", "Exploitation", "Recommendation", "TierPlacement"),
                kinds);
    }

    @Test
    void claimsLeadToTheirWords() {
        Invariants.of(SEED).claimsLeadToTheirWords();
    }

    @Test
    void everyClaimTellsTheRuleThatReadIt() {
        List<Resource> silent = SEED.graph()
                .listSubjectsWithProperty(Tip.evidence)
                .filterDrop(claim -> claim.listProperties(Tip.rule).toList().size() == 1)
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void nothingHedgedIsAsserted() {
        Invariants.of(SEED).nothingHedgedIsAsserted();
    }

    @Test
    void possibleAbusesArePossible() {
        List<GraphClaim> possible = GraphClaim.of(SEED.graph()).stream()
                .filter(claim -> claim.kind().equals("Abuse") && claim.quote().contains("possible torture"))
                .toList();
        assertEquals(1, possible.size());
        assertEquals(Set.of("possible"), possible.get(0).status());
    }

    @Test
    void nothingUndoneIsMade() {
        Invariants.of(SEED).nothingUndoneIsMade();
    }

    @Test
    void whatTheGovernmentDidNotReportIsNoneReported() {
        List<GraphClaim> efforts = GraphClaim.of(SEED.graph()).stream()
                .filter(claim -> claim.kind().equals("Effort") && claim.quote().contains("did not report"))
                .toList();
        assertTrue(efforts.size() >= 4, efforts::toString);
        efforts.forEach(effort -> assertEquals(Set.of("none-reported"), effort.outcome(), effort::toString));
    }

    @Test
    void theGraphConforms() {
        Invariants.conforms(SEED, Shapes.load());
    }

    @Test
    void theSameTextGivesTheSameGraphOnAllThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Model>> runs = Stream.<Callable<Model>>generate(
                            () -> () -> convert().graph())
                    .limit(8)
                    .toList();
            for (Future<Model> graph : threads.invokeAll(runs)) {
                assertTrue(graph.get().isIsomorphicWith(SEED.graph()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Conversion convert() {
        try {
            return Convert.text(NAME, TEXT);
        } catch (InputException e) {
            throw new AssertionError(e);
        }
    }

    private static String text() {
        try {
            return Files.readString(Path.of("narratives", NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
