package org.tipgraph.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tipgraph.facts.Evaluation;
import org.tipgraph.facts.Evaluation.Difference;
import org.tipgraph.facts.Evaluation.Fault;
import org.tipgraph.facts.Score;

class DecayTest {

    private static final Score WAS = new Score(8, 9, 10);
    private static final Difference OLD = new Difference("2016-AND", Fault.MISSED, List.of("forced-labour", "fishing"));
    private static final Difference NEW =
            new Difference("2017-NRU", Fault.MISSED, List.of("forced-labour", "construction"));
    private static final Difference WRONG = new Difference("2017-NRU", Fault.WRONG, List.of("forced-labour", "mining"));

    @Test
    void aFacetThatFellIsToldWithTheFactsThatItFellBy() {
        assertEquals(Optional.of("""
                The converter reads the facet “practice x sector” of the project's own gold worse than is recorded: its F1 fell from 0.842 to 0.700.
                  now 2017-NRU missed forced-labour construction
                  now 2017-NRU wrong forced-labour mining
                what to do: Mend the rule. Where a gold sheet is wrong by the rules of gold/README.md, correct the sheet. To accept what is left, run
                  mvn test -Dtest=QualityTest -Dquality.accept=true
                and tell in the commit why it is worth the fall.
                """), decay(evaluation(new Score(7, 10, 10), OLD, NEW, WRONG)));
    }

    @Test
    void aFacetThatIsReadAsWellOrBetterIsFine() {
        assertEquals(Optional.empty(), decay(evaluation(WAS, OLD)));
        assertEquals(Optional.empty(), decay(evaluation(new Score(9, 9, 10), NEW)));
    }

    @Test
    void aFallOfOneFactAmongAThousandIsFound() {
        Map<String, Figures> recorded = Figures.of(evaluation(new Score(900, 1000, 1000)));
        Evaluation now = evaluation(new Score(899, 1000, 1000));
        assertTrue(Decay.of(now, recorded, List.of()).isPresent());
    }

    private static Optional<String> decay(Evaluation now) {
        Evaluation before = evaluation(WAS, OLD);
        return Decay.of(now, Figures.of(before), Differences.of(before));
    }

    private static Evaluation evaluation(Score score, Difference... differences) {
        return new Evaluation(Map.of("practice x sector", score), Map.of("practice x sector", List.of(differences)));
    }
}
