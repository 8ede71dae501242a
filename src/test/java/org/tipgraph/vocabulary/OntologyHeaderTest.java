package org.tipgraph.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.Test;

/** What the ontology says of itself, and of the standards that it is aligned to. */
class OntologyHeaderTest {

    private static final Model TERMS = Ontology.TERMS.load();

    private static final String PREFIXES = """
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX vann: <http://purl.org/vocab/vann/>
            """;

    @Test
    void itIsSaidOnceWhatItIsWhoseAndUnderWhichLicence() {
        assertEquals(List.of(), faults("""
                SELECT ?property (COUNT(?value) AS ?values) {
                  VALUES ?property {
                    dct:title dct:description dct:abstract dct:creator dct:created dct:license
                    vann:preferredNamespacePrefix vann:preferredNamespaceUri owl:versionInfo owl:versionIRI
                  }
                  OPTIONAL { <https://w3id.org/tipgraph/ontology> ?property ?value }
                } GROUP BY ?property HAVING(COUNT(?value) != 1)"""));
    }

    @Test
    void theNamespaceIsThatOfTheTerms() {
        assertEquals(List.of(), faults("""
                SELECT ?namespace {
                  ?ontology vann:preferredNamespaceUri ?namespace FILTER(?namespace != STR(tip:))
                }"""));
    }

    @Test
    void theNameOfTheVersionEndsInTheVersion() {
        assertEquals(List.of(), faults("""
                SELECT ?name {
                  ?ontology owl:versionIRI ?name ; owl:versionInfo ?version
                  FILTER(STR(?name) != CONCAT(STR(?ontology), "/", ?version))
                }"""));
    }

    @Test
    void theVersionIsThatOfTheProgram() throws Exception {
        String version =
                TERMS.listObjectsOfProperty(OWL.versionInfo).next().asLiteral().getString();
        assertTrue(
                Files.readString(Path.of("pom.xml")).contains("<version>" + version + "-SNAPSHOT</version>"),
                "the ontology is of version " + version);
    }

    @Test
    void whoMadeItHasAName() {
        assertEquals(List.of(), faults("""
                SELECT ?creator { ?ontology dct:creator ?creator FILTER NOT EXISTS { ?creator foaf:name ?name } }"""));
    }

    @Test
    void theStandardsItIsAlignedToAreNamed() {
        assertEquals(List.of(), faults("""
                SELECT DISTINCT ?term ?other {
                  VALUES ?property { rdfs:subClassOf rdfs:subPropertyOf rdfs:seeAlso rdfs:domain }
                  ?term ?property ?other ; rdfs:isDefinedBy ?ontology
                  FILTER(!STRSTARTS(STR(?other), STR(tip:)))
                  FILTER NOT EXISTS {
                    ?ontology dct:references ?standard . ?standard dct:title ?title
                    FILTER(STRSTARTS(STR(?other), STR(?standard)))
                  }
                }"""));
    }

    private static List<String> faults(String query) {
        return Faults.in(TERMS, PREFIXES + query);
    }
}
