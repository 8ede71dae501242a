package org.tipgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.text.Identity;
import org.tipgraph.text.Narrative;
import org.tipgraph.text.SourceText;

/** The words that an estimate rests on. */
class EstimateReaderTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final ClaimReader READER = new ClaimReader(LEXICON);
    private static final Identity IDENTITY = new Identity("AND", 2019, "2019 Trafficking in Persons Report: Andorra");

    @Test
    void anEstimateRestsOnTheNumberAndWhatItCounts() {
        assertEquals(List.of("12 victims"), passages("Police identified 12 victims"));
    }

    @Test
    void aCurrencySignBelongsToItsNumber() {
        assertEquals(List.of("€20,000", "$21,600"), passages("The government gave €20,000 ($21,600) to shelters"));
    }

    @Test
    void commasAndBracketsBeforeANumberDoNot() {
        assertEquals(
                List.of("17 victims", "12", "five", "24"),
                passages("Police identified 17 victims, 12 of sex trafficking and five of forced labor (24 in 2017)"));
    }

    private static List<String> passages(String sentence) {
        String text = IDENTITY.title() + "\n\nPROTECTION\n\n" + sentence + ".";
        Narrative narrative = Narrative.of(new SourceText("2019-AND.txt", text), IDENTITY, LEXICON.layout());
        return READER.read(narrative).stream()
                .filter(Claim.Estimate.class::isInstance)
                .map(claim -> narrative.quote(claim.span()))
                .toList();
    }
}
