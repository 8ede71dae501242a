package org.tipgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tipgraph.lexicon.Lexicon;

class NarrativeTest {

    private static final Layout LAYOUT = Lexicon.load().layout();
    private static final Identity IDENTITY = new Identity("NRU", 2019, "2019 Trafficking in Persons Report: Nauru");

    @Test
    void positionsCountCodePoints() {
        Narrative narrative = narrative("🙂🙂 Women work in 𝒩auru.");

        Sentence sentence = narrative.sentences().get(0);
        assertEquals("women", sentence.tokens().get(2).norm());
        assertEquals(new Span(45, 50), sentence.tokens().get(2).span());
        assertEquals("Women work in 𝒩auru", narrative.quote(new Span(45, 64)));
    }

    @Test
    void quotesAreTheWordsAsTheTextHasThem() {
        Narrative narrative = narrative("Traf-\nficking of “minors”\u00a0occurs 🙂 in Nauru’s waters.");

        assertEquals(
                "Traf-\nficking of “minors”\u00a0occurs 🙂 in Nauru’s waters",
                narrative.quote(narrative.sentences().get(0).span()));
    }

    @Test
    void aSentenceKeepsWhatIsBeyondTheBasicPlane() {
        Narrative narrative = narrative("Women 🙂 work. Men 🙂 work.");

        assertEquals("Men 🙂 work", narrative.quote(narrative.sentences().get(1).span()));
    }

    private static Narrative narrative(String paragraph) {
        String text = IDENTITY.title() + "\n" + paragraph;
        return Narrative.of(new SourceText("2019-NRU.txt", text), IDENTITY, LAYOUT);
    }
}
