package org.tipgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.text.Identity;
import org.tipgraph.text.Narrative;
import org.tipgraph.text.SourceText;

/** Who says so: the status of a claim with its sources. */
class AttributionTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final ClaimReader READER = new ClaimReader(LEXICON);
    private static final Identity IDENTITY = new Identity("AND", 2019, "2019 Trafficking in Persons Report: Andorra");

    @Test
    void theNarrativeSpeaksForItself() {
        assertEquals("asserted", vouching("Women are exploited in sex trafficking"));
    }

    @Test
    void reportsHaveASource() {
        assertEquals("reported ngo", vouching("NGOs reported that women are exploited in sex trafficking"));
        assertEquals("reported ngo", vouching("According to civil society, women are exploited in sex trafficking"));
        assertEquals("reported media", vouching("Media reported that women are exploited in sex trafficking"));
        assertEquals(
                "reported international-organisation",
                vouching("An international organization reported that women are exploited in sex trafficking"));
        assertEquals("reported observers", vouching("Observers reported that women are exploited in sex trafficking"));
        assertEquals("reported survivors", vouching("Survivors reported that women are exploited in sex trafficking"));
    }

    @Test
    void reportsMayHaveSeveralSources() {
        assertEquals(
                "reported media ngo",
                vouching("NGOs and the media reported that women are exploited in sex trafficking"));
    }

    @Test
    void reportsOfNobodyAreUnspecified() {
        assertEquals("reported unspecified", vouching("Women reportedly are exploited in sex trafficking"));
        assertEquals("reported unspecified", vouching("Reports indicate women are exploited in sex trafficking"));
    }

    @Test
    void aSourceIsNotAnExploiter() {
        assertEquals("asserted", vouching("Women in NGO shelters had been exploited in sex trafficking"));
    }

    @Test
    void allegationsHaveASourceToo() {
        assertEquals("alleged ngo", vouching("An NGO alleged that women are exploited in sex trafficking"));
        assertEquals("alleged media", vouching("Newspapers claimed that women are exploited in sex trafficking"));
    }

    @Test
    void anAllegationOutweighsAReport() {
        assertEquals(
                "alleged ngo", vouching("Unconfirmed NGO reports say that women are exploited in sex trafficking"));
    }

    @Test
    void reportsOverThePastFiveYearsAreTheNarrativesOwn() {
        assertEquals(
                "asserted", vouching("As reported over the past five years, women are exploited in sex trafficking"));
    }

    @Test
    void theNarrativeTellsOfMeasuresItself() {
        assertEquals("asserted", ofMeasures("The government trained police"));
        assertEquals("asserted", ofMeasures("The government reported training police"));
        assertEquals("asserted", ofMeasures("Courts convicted an officer for allegedly assisting traffickers"));
        assertEquals("asserted", ofMeasures("The government trained police, although NGOs reported shortages"));
    }

    @Test
    void othersMayTellOfMeasures() {
        assertEquals("reported ngo", ofMeasures("NGOs reported police did not screen migrants for trafficking"));
        assertEquals("reported media", ofMeasures("According to the media, the government trained police"));
        assertEquals("reported unspecified", ofMeasures("The government reportedly trained police"));
        assertEquals(
                "alleged ngo", ofMeasures("An unconfirmed NGO report indicated that courts convicted traffickers"));
    }

    private static String vouching(String sentence) {
        return vouching("TRAFFICKING PROFILE", sentence, Claim.Exploitation.class);
    }

    private static String ofMeasures(String sentence) {
        return vouching("PROSECUTION", sentence, Claim.Effort.class);
    }

    private static String vouching(String section, String sentence, Class<? extends Claim> kind) {
        String text = IDENTITY.title() + "\n\n" + section + "\n\n" + sentence + ".";
        Narrative narrative = Narrative.of(new SourceText("2019-AND.txt", text), IDENTITY, LEXICON.layout());
        return READER.read(narrative).stream()
                .filter(kind::isInstance)
                .map(Claim::vouching)
                .map(vouching -> (vouching.status() + " " + String.join(" ", vouching.sources())).strip())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
