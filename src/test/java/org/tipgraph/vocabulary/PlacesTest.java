package org.tipgraph.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Model PLACES = Ontology.PLACES.load();

    @Test
    void thereAreTheCountriesOfIso3166AndKosovo() {
        TreeMap<String, String> expected = new TreeMap<>();
        Arrays.stream(Locale.getISOCountries())
                .forEach(iso2 -> expected.put(
                        iso2, new Locale.Builder().setRegion(iso2).build().getISO3Country()));
        expected.put("XK", "XKX");
        TreeMap<String, String> actual = new TreeMap<>();
        PLACES.listSubjectsWithProperty(RDF.type, Tip.Country)
                .forEach(country -> actual.put(
                        country.getProperty(Tip.iso2).getString(),
                        country.getProperty(Tip.iso3).getString()));
        assertEquals(expected, actual);
    }

    @Test
    void theIriOfACountryEndsInItsIso3AndThatOfARegionInItsM49() {
        assertEquals(List.of(), Faults.in(PLACES, """
                SELECT ?place {
                  { ?place a tip:Country OPTIONAL { ?place tip:iso3 ?code } }
                  UNION { ?place a tip:Region OPTIONAL { ?place tip:m49 ?code } }
                  FILTER(STR(?place) != CONCAT(STR(place:), COALESCE(?code, "?")))
                }"""));
    }

    @Test
    void everythingIsACountryOrARegion() {
        assertEquals(List.of(), Faults.in(PLACES, """
                SELECT DISTINCT ?place {
                  ?place ?property ?value FILTER NOT EXISTS { VALUES ?type { tip:Country tip:Region } ?place a ?type }
                }"""));
    }

    @Test
    void codesAreUniqueAndEveryPlaceButKosovoHasAnM49() {
        assertEquals(List.of(), Faults.in(PLACES, """
                SELECT ?code { ?place tip:iso2|tip:iso3|tip:m49 ?code } GROUP BY ?code HAVING(COUNT(?place) > 1)"""));
        assertEquals(List.of("( ?place = <https://w3id.org/tipgraph/place/XKX> )"), Faults.in(PLACES, """
                SELECT ?place { ?place a ?type FILTER NOT EXISTS { ?place tip:m49 ?code FILTER REGEX(?code, "^[0-9]{3}$") } }"""));
    }

    @Test
    void everyCountryHasANameInSixLanguages() {
        assertEquals(List.of(), Faults.in(PLACES, """
                SELECT ?place ?language (COUNT(?name) AS ?names) {
                  ?place a tip:Country . VALUES ?language { "en" "fr" "es" "ru" "ar" "zh" }
                  OPTIONAL { ?place skos:prefLabel ?name FILTER(LANG(?name) = ?language) }
                } GROUP BY ?place ?language HAVING(COUNT(?name) != 1)"""));
    }

    @Test
    void everyRegionHasANameInEnglish() {
        assertEquals(List.of(), Faults.in(PLACES, """
                SELECT ?place {
                  ?place a tip:Region FILTER NOT EXISTS { ?place skos:prefLabel ?name FILTER(LANG(?name) = "en") }
                }"""));
    }

    @Test
    void everyPlaceLiesInOneRegionAndInTheEndInTheWorld() {
        assertEquals(List.of(), Faults.in(PLACES, """
                SELECT ?place { ?place tip:within ?region } GROUP BY ?place HAVING(COUNT(?region) > 1)"""));
        assertEquals(List.of(), Faults.in(PLACES, """
                SELECT ?place { ?place a ?type FILTER NOT EXISTS { ?place tip:within* place:001 } }"""));
        assertEquals(List.of(), Faults.in(PLACES, """
                SELECT ?place { ?place tip:within ?region FILTER NOT EXISTS { ?region a tip:Region } }"""));
        assertEquals(List.of(), Faults.in(PLACES, "SELECT ?place { ?place tip:within+ ?place }"));
    }
}
