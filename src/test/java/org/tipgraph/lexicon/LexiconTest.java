package org.tipgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tipgraph.text.Token;
import org.tipgraph.text.Tokenizer;

/** Which of all matches count. */
class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void theLargerMatchOfAScheme() {
        assertEquals(
                List.of("child-sex-trafficking: child sex trafficking"), found("practice", "child sex trafficking"));
        assertEquals(List.of("migrant-workers: migrant workers"), found("victims", "migrant workers"));
    }

    @Test
    void matchesThatOverlapInPartCountBoth() {
        assertEquals(List.of("women: women", "girls: girls"), found("victims", "women and girls"));
    }

    @Test
    void matchesOfSeveralSchemes() {
        assertEquals(List.of("domestic-workers: domestic workers"), found("victims", "domestic workers"));
        assertEquals(List.of("brothel-operators: brothel owners"), found("actor", "brothel owners"));
        assertEquals(List.of("commercial-sex: brothel"), found("sector", "brothel owners"));
    }

    @Test
    void noMatchWithinWordsThatOnlyLookLikeAMention() {
        assertEquals(List.of(), found("practice", "drug trafficking"));
        assertEquals(List.of(), found("practice", "labor inspectors"));
        assertEquals(List.of("forced-labour: forced labor"), found("practice", "labor inspectors found forced labor"));
    }

    @Test
    void noMatchWithinAnExclusionOfItsConcept() {
        assertEquals(List.of(), found("status", "in May 2016"));
        assertEquals(List.of("possible: may"), found("status", "they may beg"));
        assertEquals(List.of(), found("status", "the reporting period"));
    }

    @Test
    void theLongerNameOfAPlace() {
        assertEquals(List.of("PNG: Papua New Guinea"), found(Places.NAME, "Papua New Guinea"));
        assertEquals(List.of("PRK: North Korean"), found(Places.DEMONYM, "North Korean women"));
    }

    @Test
    void allCountriesThatAnAmbiguousDemonymMayMean() {
        assertEquals(List.of("COD: Congolese", "COG: Congolese"), found(Places.DEMONYM, "Congolese women"));
    }

    @Test
    void conceptsKnowTheirBroaderOnes() {
        assertEquals(
                Optional.of(new Concept("practice", "sex-trafficking")),
                LEXICON.broader(new Concept("practice", "child-sex-trafficking")));
        assertEquals(Optional.empty(), LEXICON.broader(new Concept("practice", "trafficking")));
    }

    @Test
    void conceptsBringWhatTheyImply() {
        assertEquals(
                Set.of(new Concept("sector", "domestic-work")),
                LEXICON.implied(new Concept("practice", "domestic-servitude")));
        assertEquals(Set.of(), LEXICON.implied(new Concept("practice", "trafficking")));
    }

    @Test
    void actionsKnowTheirPillar() {
        assertEquals("protection", LEXICON.pillar("assist-victims"));
        assertThrows(IllegalArgumentException.class, () -> LEXICON.pillar("assist-victim"));
    }

    @Test
    void everyNameOfACountryIsReadAsThatCountry() {
        Places places = LEXICON.places();
        assertEquals(Optional.of("MMR"), places.country("Burma"));
        assertEquals(Optional.of("COD"), places.country("Congo, Democratic Republic of the"));
        assertEquals(Optional.of("CIV"), places.country("COTE D'IVOIRE"));
        assertEquals(Optional.of("BHS"), places.country("The Bahamas"));
        assertEquals(Optional.empty(), places.country("Atlantis"));
    }

    /** The codes found in a scheme, with their words. */
    private static List<String> found(String scheme, String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        return LEXICON.matches(tokens).stream()
                .filter(match -> match.is(scheme))
                .map(match -> match.code() + ": "
                        + text.substring(
                                tokens.get(match.first()).span().begin(),
                                tokens.get(match.end() - 1).span().end()))
                .toList();
    }
}
