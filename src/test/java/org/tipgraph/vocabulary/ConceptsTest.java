package org.tipgraph.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptsTest {

    private static final Model CONCEPTS = Ontology.CONCEPTS.load();

    @ParameterizedTest
    @CsvSource({
        "abuse, AbuseKind, 12",
        "action, Action, 24",
        "actor, Actor, 19",
        "element, Element, 23",
        "facet, Facet, 22",
        "indicator, Indicator, 11",
        "outcome, Outcome, 6",
        "pillar, Pillar, 4",
        "practice, Practice, 19",
        "role, Role, 4",
        "rule, Rule, 53",
        "section, SectionKind, 8",
        "sector, Sector, 21",
        "source, Source, 8",
        "status, Status, 5",
        "tier, Tier, 5",
        "trend, Trend, 3",
        "unit, Unit, 161",
        "victims, VictimGroup, 35"
    })
    void aSchemeHasItsConceptsAndTheyAreOfItsClass(String scheme, String type, int size) {
        List<Resource> members = CONCEPTS.listSubjectsWithProperty(SKOS.inScheme, Tip.scheme(scheme))
                .filterKeep(concept -> concept.hasProperty(RDF.type, SKOS.Concept))
                .filterKeep(concept -> concept.hasProperty(RDF.type, CONCEPTS.createResource(Tip.NS + type)))
                .toList();
        assertEquals(size, members.size());
        assertEquals(
                size,
                CONCEPTS.listSubjectsWithProperty(SKOS.inScheme, Tip.scheme(scheme))
                        .toList()
                        .size());
    }

    @Test
    void everySchemeIsTitledAndDescribedAndEveryConceptIsInOne() {
        assertEquals(List.of(), Faults.in(CONCEPTS, """
                SELECT ?subject {
                  { ?subject a skos:ConceptScheme FILTER NOT EXISTS { ?subject dct:title ?title ; dct:description ?description } }
                  UNION
                  { ?subject ?property ?object FILTER NOT EXISTS { ?subject a skos:ConceptScheme }
                    FILTER NOT EXISTS { ?subject a skos:Concept ; skos:inScheme/rdf:type skos:ConceptScheme } }
                }"""));
    }

    @Test
    void everyConceptIsLabelledAndDefinedOnceInEnglish() {
        assertEquals(List.of(), Faults.in(CONCEPTS, """
                SELECT ?concept ?property (COUNT(?text) AS ?times) {
                  ?concept a skos:Concept . VALUES ?property { skos:prefLabel skos:definition }
                  OPTIONAL { ?concept ?property ?text FILTER(LANG(?text) = "en") }
                } GROUP BY ?concept ?property HAVING(COUNT(?text) != 1)"""));
    }

    @Test
    void theNotationIsTheEndOfTheIri() {
        assertEquals(List.of(), Faults.in(CONCEPTS, """
                SELECT ?concept ?scheme {
                  ?concept skos:inScheme ?scheme
                  FILTER NOT EXISTS { ?concept skos:notation ?code FILTER(STR(?concept) = CONCAT(STR(?scheme), "/", ?code)) }
                }"""));
    }

    @Test
    void notationsAndLabelsAreUniqueInAScheme() {
        assertEquals(List.of(), Faults.in(CONCEPTS, """
                SELECT ?scheme ?text {
                  ?concept skos:inScheme ?scheme ; skos:notation|skos:prefLabel|skos:altLabel ?text
                } GROUP BY ?scheme ?text HAVING(COUNT(DISTINCT ?concept) > 1)"""));
    }

    @Test
    void aConceptIsEitherTopOfItsSchemeOrUnderABroaderOneOfTheSameScheme() {
        assertEquals(List.of(), Faults.in(CONCEPTS, """
                SELECT ?concept {
                  ?concept skos:inScheme ?scheme
                  BIND(EXISTS { ?concept skos:topConceptOf ?scheme . ?scheme skos:hasTopConcept ?concept } AS ?top)
                  BIND(EXISTS { ?concept skos:broader/skos:inScheme ?scheme } AS ?under)
                  FILTER(?top = ?under)
                }"""));
    }

    @Test
    void onlyItsOwnConceptsAreTopsOfAScheme() {
        assertEquals(List.of(), Faults.in(CONCEPTS, """
                SELECT ?scheme ?concept {
                  ?scheme skos:hasTopConcept ?concept FILTER NOT EXISTS { ?concept skos:topConceptOf ?scheme }
                }"""));
    }

    @Test
    void nothingIsBroaderThanItself() {
        assertEquals(List.of(), Faults.in(CONCEPTS, "SELECT ?concept { ?concept skos:broader+ ?concept }"));
    }

    @Test
    void everyActionAndNothingElseHasOnePillar() {
        assertEquals(List.of(), Faults.in(CONCEPTS, """
                SELECT ?concept (COUNT(?pillar) AS ?pillars) {
                  ?concept a skos:Concept OPTIONAL { ?concept tip:pillar ?pillar . ?pillar a tip:Pillar }
                  BIND(EXISTS { ?concept a tip:Action } AS ?action)
                } GROUP BY ?concept ?action HAVING(COUNT(?pillar) != IF(?action, 1, 0))"""));
    }

    @Test
    void everyUnitButPersonAndCaseIsACurrencyByItsIsoCode() {
        List<String> codes = CONCEPTS.listSubjectsWithProperty(RDF.type, Tip.Unit)
                .mapWith(unit -> unit.getProperty(SKOS.notation).getString())
                .toList();
        assertEquals(
                List.of("case", "person"),
                codes.stream()
                        .filter(code -> !code.matches("[A-Z]{3}"))
                        .sorted()
                        .toList());
        assertTrue(codes.containsAll(List.of("USD", "EUR", "GBP", "THB", "XOF", "TTD")));
    }
}
