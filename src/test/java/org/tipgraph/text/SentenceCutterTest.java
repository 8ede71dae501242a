package org.tipgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tipgraph.lexicon.Lexicon;

class SentenceCutterTest {

    private static final Layout LAYOUT = Lexicon.load().layout();
    private static final Identity IDENTITY = new Identity("NRU", 2019, "2019 Trafficking in Persons Report: Nauru");

    @Test
    void aFullStopEndsASentence() {
        assertEquals(List.of("Women beg", "Men fish"), sentences("Women beg. Men fish."));
    }

    @Test
    void aFullStopEndsASentenceEvenWithNoBlankAfterIt() {
        assertEquals(
                List.of("Nauru remained on Tier 3", "The government did nothing"),
                sentences("Nauru remained on Tier 3.The government did nothing."));
        assertEquals(List.of("Women beg", "2 men fish"), sentences("Women beg.2 men fish."));
    }

    @Test
    void questionAndExclamationMarksEndASentence() {
        assertEquals(List.of("Who begs", "Men fish", "Women beg"), sentences("Who begs? Men fish! Women beg."));
    }

    @Test
    void abbreviationsAndInitialsEndNone() {
        assertEquals(
                List.of("Under Art. 5 of the code and Sec. 7, Gen. Lee and J. Smith met Dr. Fox"),
                sentences("Under Art. 5 of the code and Sec. 7, Gen. Lee and J. Smith met Dr. Fox."));
        assertEquals(List.of("Workers from St. Lucia fish"), sentences("Workers from St. Lucia fish."));
    }

    @Test
    void abbreviationsOfRanksMonthsAndLatinWordsEndNone() {
        assertEquals(
                List.of("On Jan. 5 Lt. Col. Fox, i.e. the mayor, met NGOs (e.g. Amnesty) vs. No. 7 at 9 a.m. in court"),
                sentences(
                        "On Jan. 5 Lt. Col. Fox, i.e. the mayor, met NGOs (e.g. Amnesty) vs. No. 7 at 9 a.m. in court."));
    }

    @Test
    void noneEndsWithinAnAddressOfTheWeb() {
        assertEquals(
                List.of("The page www.state.gov/J/tip tells it", "Men fish"),
                sentences("The page www.state.gov/J/tip tells it. Men fish."));
    }

    @Test
    void anEllipsisEndsOneWhereACapitalFollows() {
        assertEquals(List.of("Women ... beg", "Men fish"), sentences("Women ... beg. Men fish."));
        assertEquals(List.of("Women beg", "Men fish"), sentences("Women beg… Men fish."));
    }

    @Test
    void bracketsMayEndOne() {
        assertEquals(
                List.of("It passed an act (TVPA)", "Tier 3", "The men fish"),
                sentences("It passed an act (TVPA). Tier 3. The men fish."));
    }

    @Test
    void aNumberWithAFullStopBeginsAnItemOnlyAtALineStart() {
        assertEquals(
                List.of("Train judges", "Fund shelters"),
                sentences("RECOMMENDATIONS\n\n1. Train judges.\n2. Fund shelters."));
        assertEquals(List.of("Men fish since May\n12", "Women beg"), sentences("Men fish since May\n12. Women beg."));
    }

    @Test
    void lettersWithFullStopsEndNoneWithinASentence() {
        assertEquals(List.of("Women in the U.S. Navy beg"), sentences("Women in the U.S. Navy beg."));
        assertEquals(List.of("Women in the U.S. beg"), sentences("Women in the U.S. beg."));
    }

    @Test
    void decimalsEndNone() {
        assertEquals(List.of("It gave 1.5 million euros"), sentences("It gave 1.5 million euros."));
    }

    @Test
    void aSemicolonEndsASentence() {
        assertEquals(List.of("Women beg", "men fish"), sentences("Women beg; men fish."));
    }

    @Test
    void aSemicolonInBracketsEndsNone() {
        assertEquals(
                List.of("Women (from Fiji; some from Tonga) beg", "men fish"),
                sentences("Women (from Fiji; some from Tonga) beg; men fish."));
    }

    @Test
    void aBracketThatIsNeverClosedDoesNotHoldTheRest() {
        assertEquals(
                List.of("Women (from Fiji beg", "Men fish", "boys beg"),
                sentences("Women (from Fiji beg. Men fish; boys beg."));
    }

    @Test
    void closingQuotationMarksBelongToTheirSentence() {
        assertEquals(List.of("They call them “minders", "Men fish"), sentences("They call them “minders.” Men fish."));
        assertEquals(List.of("Women beg", "“Minders” fish"), sentences("Women beg. “Minders” fish."));
    }

    @Test
    void aBlankLineEndsASentence() {
        assertEquals(
                List.of("Women beg", "Men fish on the coast of Nauru", "Boys beg"),
                sentences("PREVENTION\n\nWomen beg.\n\nMen fish on the coast of Nauru\n\nBoys beg."));
    }

    @Test
    void aLineEndDoesNot() {
        assertEquals(List.of("Women\nbeg"), sentences("Women\nbeg."));
        assertEquals(List.of("Women\r\nbeg"), sentences("Women\r\nbeg."));
    }

    @Test
    void aHyphenDoesNot() {
        assertEquals(List.of("Asylum-seekers beg"), sentences("Asylum-seekers beg."));
    }

    @Test
    void bulletsPartSentences() {
        assertEquals(
                List.of("Train judges", "Fund shelters", "Screen women"),
                sentences("•Train judges.•Fund shelters • Screen women."));
    }

    @Test
    void marksAloneAreNoSentence() {
        assertEquals(List.of("Women beg"), sentences("Women beg. . . ; ."));
    }

    private static List<String> sentences(String paragraph) {
        String text = IDENTITY.title() + "\n\n" + paragraph;
        Narrative narrative = Narrative.of(new SourceText("2019-NRU.txt", text), IDENTITY, LAYOUT);
        return narrative.sentences().stream()
                .map(sentence -> narrative.quote(sentence.span()))
                .toList();
    }
}
