package org.tipgraph.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResIterator;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNamesTest {

    private static final Model PLACES = Ontology.PLACES.load();

    @Test
    void aNameLeadsToOnePlace() {
        assertEquals(List.of(), Faults.in(PLACES, """
                SELECT ?name (GROUP_CONCAT(STR(?place)) AS ?places) {
                  ?place skos:prefLabel|skos:altLabel|skos:hiddenLabel ?name FILTER(LANG(?name) = "en")
                } GROUP BY ?name HAVING(COUNT(DISTINCT ?place) > 1)"""));
    }

    @Test
    void aNameIsOfOneKind() {
        assertEquals(List.of(), Faults.in(PLACES, """
                SELECT ?place ?name {
                  VALUES ?kind { skos:prefLabel skos:altLabel skos:hiddenLabel } ?place ?kind ?name
                } GROUP BY ?place ?name HAVING(COUNT(?kind) > 1)"""));
    }

    @Test
    void aDemonymIsNoNameOfAnotherPlace() {
        assertEquals(List.of(), Faults.in(PLACES, """
                SELECT ?word ?place ?other {
                  ?place tip:demonym ?word . ?other skos:prefLabel|skos:altLabel|skos:hiddenLabel ?word FILTER(?place != ?other)
                }"""));
    }

    @Test
    void theseDemonymsAndNoOthersStandWithTwoPlaces() {
        List<String> shared = PLACES.listObjectsOfProperty(Tip.demonym)
                .mapWith(word -> word.asLiteral().getString())
                .mapWith(word -> word + ": " + found(word, Tip.demonym))
                .filterKeep(line -> line.matches(".*: \\w+ .*"))
                .toList();
        assertEquals(
                List.of(
                        "Central African: 017 CAF",
                        "Central Africans: 017 CAF",
                        "Channel Islander: GGY JEY",
                        "Channel Islanders: GGY JEY",
                        "Congolese: COD COG",
                        "Dominican: DMA DOM",
                        "Dominicans: DMA DOM",
                        "Micronesian: 057 FSM",
                        "Micronesians: 057 FSM"),
                shared.stream().sorted().toList());
    }

    @Test
    void wordsAreCleanOfNotesAndHaveACapital() {
        assertEquals(List.of(), Faults.in(PLACES, """
                SELECT ?place ?word {
                  ?place tip:demonym|skos:altLabel|skos:hiddenLabel ?word
                  FILTER(LANG(?word) != "en" || !REGEX(?word, "\\\\p{Lu}") || REGEX(?word, "^the |^formerly|[*;]|\\\\(s\\\\)|  |^ | $"))
                }"""));
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/places/names.tsv", delimiter = '\t')
    void everyNameThatReportsUseLeadsToItsPlace(String name, String code) {
        assertEquals(code, found(name, SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel));
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/places/demonyms.tsv", delimiter = '\t')
    void everyDemonymLeadsToItsPlace(String demonym, String code) {
        assertEquals(code, found(demonym, Tip.demonym));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Korea",
                "Korean",
                "Congo",
                "America",
                "World",
                "The Dominican",
                "Australia and New Zealand",
                "none",
                "NA"
            })
    void wordsThatDoNotTellWhichPlaceLeadNowhere(String word) {
        assertEquals("", found(word, SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel, Tip.demonym));
    }

    /** The codes of the places that have the word, sorted. */
    private String found(String word, Property... properties) {
        return Arrays.stream(properties)
                .flatMap(property -> with(property, word).toList().stream())
                .map(place -> place.getURI().substring(Tip.place("").getURI().length()))
                .distinct()
                .sorted()
                .reduce((left, right) -> left + " " + right)
                .orElse("");
    }

    private ResIterator with(Property property, String word) {
        return PLACES.listSubjectsWithProperty(property, word, "en");
    }
}
