package org.tipgraph.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.tipgraph.vocabulary.Tip;

/** Examples of terms are taken from the data. */
class ExamplesTest {

    private static final DatasetGraph DATA = Sample.dataset();

    @Test
    void aClassIsShownByTheFirstOfTheFirstNarrativeWithItsWords() {
        assertEquals("""
                <narrative/2016/AND/tier-placement/2723-1> a tip:TierPlacement;
                  tip:evidence <narrative/2016/AND/passage/2723-2758>;
                  tip:narrative <narrative/2016/AND>;
                  tip:status <concept/status/asserted>;
                  tip:tier <concept/tier/2WL>;
                  tip:trend <concept/trend/downgraded> .

                <narrative/2016/AND/passage/2723-2758> oa:exact "was downgraded to Tier 2 Watch List" .""", turtle(Tip.TierPlacement));
    }

    @Test
    void theFirstIsTheFirstInTheText() {
        assertEquals(
                "https://w3id.org/tipgraph/narrative/2016/AND/effort/2317-1",
                example(Tip.Effort).orElseThrow().subject().getURI());
    }

    @Test
    void aPropertyIsShownByNoMoreThanItAndTheWords() {
        assertEquals("""
                <narrative/2016/AND/tier-placement/2723-1> a tip:TierPlacement;
                  tip:evidence <narrative/2016/AND/passage/2723-2758>;
                  tip:trend <concept/trend/downgraded> .

                <narrative/2016/AND/passage/2723-2758> oa:exact "was downgraded to Tier 2 Watch List" .""", turtle(Tip.trend));
    }

    @Test
    void ofTextsOnlyTheEnglishAreShownAndOnlyTheirBegin() {
        Example narrative = example(Tip.Narrative).orElseThrow();
        assertTrue(narrative.shortened(), narrative.turtle());
        assertTrue(narrative.turtle().contains("…\""), narrative.turtle());
        Example country = example(Tip.Country).orElseThrow();
        assertTrue(country.shortened() && !country.turtle().contains("@fr"), country.turtle());
    }

    @Test
    void whatTheDataDoNotHaveHasNoExample() {
        assertEquals(Optional.empty(), example(Tip.Cue));
        assertEquals(Optional.empty(), example(Tip.Claim));
    }

    @Test
    void examplesAreInTheData() {
        String prefixes = "BASE <" + Tip.BASE + ">\n"
                + Curie.prefixes().entrySet().stream()
                        .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                        .collect(Collectors.joining());
        Examples examples = new Examples(DATA);
        int found = 0;
        for (Term term : Sample.terms().all()) {
            Optional<Example> example = examples.of(term);
            if (example.isPresent()) {
                Graph shown = RDFParser.fromString(prefixes + example.get().turtle(), Lang.TURTLE)
                        .toGraph();
                assertTrue(
                        example.get().turtle().contains("…")
                                || shown.stream().allMatch(DATA.getDefaultGraph()::contains),
                        example.get().turtle());
                found++;
            }
        }
        assertTrue(found > 60, found + " terms have examples");
    }

    private static String turtle(Resource term) {
        return example(term).map(Example::turtle).orElse("");
    }

    private static Optional<Example> example(Resource term) {
        return new Examples(DATA).of(Sample.terms().find(term.asNode()).orElseThrow());
    }
}
