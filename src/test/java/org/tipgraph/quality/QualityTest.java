package org.tipgraph.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tipgraph.facts.Evaluation;
import org.tipgraph.text.InputException;

/**
 * The guard against decay: no facet of the project's own gold is read worse than is recorded and published. To record
 * what is so now, run {@code mvn test -Dtest=QualityTest -Dquality.accept=true} and read the difference that version
 * control shows.
 */
class QualityTest {

    private static final String ACCEPT = "run mvn test -Dtest=QualityTest -Dquality.accept=true";

    private static Evaluation now;

    @BeforeAll
    static void evaluate() throws InputException, IOException {
        Gold gold = Gold.read();
        now = gold.evaluate();
        if (Boolean.getBoolean("quality.accept")) {
            accept(gold);
        }
    }

    private static void accept(Gold gold) throws IOException {
        Files.writeString(
                RecordedFigures.FILE,
                FiguresTurtle.of(now, gold.sheets().size(), Gold.invented().size()));
        Files.write(Differences.FILE, Differences.of(now));
        Files.writeString(QualityDocument.FILE, document());
    }

    @Test
    void noFacetIsReadWorseThanIsRecorded() throws IOException {
        Optional<String> decay = Decay.of(now, RecordedFigures.read().facets(), Differences.recorded());
        assertFalse(decay.isPresent(), () -> "\n" + decay.orElseThrow());
    }

    /** Facets that count rows found leave this test: against empty sheets they have no gold facts. */
    @Test
    void theFiguresAreOfTheGoldThatIsThere() throws InputException {
        Map<String, Integer> there = new TreeMap<>();
        Figures.of(Evaluation.of(Gold.read().sheets(), Map.of()))
                .forEach((facet, figures) -> there.put(facet, figures.gold()));
        Map<String, Integer> recorded = new TreeMap<>();
        RecordedFigures.read().facets().forEach((facet, figures) -> recorded.put(facet, figures.gold()));
        recorded.keySet().retainAll(there.keySet());
        assertEquals(there, recorded, "The gold sheets have changed since the figures were recorded: " + ACCEPT);
    }

    @Test
    void theDocumentTellsWhatIsRecorded() throws IOException {
        assertEquals(document(), Files.readString(QualityDocument.FILE), "The table is out of date: " + ACCEPT);
    }

    @Test
    void theOntologyDescribesEachFacetByTheNameThatTheScorerPrints() {
        assertEquals(now.scores().keySet(), Facet.byName().keySet());
    }

    private static String document() throws IOException {
        return QualityDocument.with(
                RecordedFigures.read(), now.scores().keySet(), Files.readString(QualityDocument.FILE));
    }
}
