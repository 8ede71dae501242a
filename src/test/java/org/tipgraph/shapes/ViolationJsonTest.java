package org.tipgraph.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tipgraph.text.InputException;

class ViolationJsonTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/shapes");
    private static final Shapes SHAPES = Shapes.load();

    @Test
    void tellsTheRuleThePlaceAndTheSentence() throws InputException {
        assertEquals("""
                [ {
                  "rule" : "https://w3id.org/tipgraph/shapes/estimate-range",
                  "name" : "estimate range",
                  "severity" : "error",
                  "message" : "The lower bound of an estimate is at most its upper bound.",
                  "remedy" : "Read the numbers in the passage again; if they are right, swap tip:low and tip:high.",
                  "focus" : "https://w3id.org/tipgraph/narrative/2016/AND/estimate/83-1",
                  "path" : "tip:low",
                  "value" : "12.0",
                  "engine" : "LessThanOrEquals[<https://w3id.org/tipgraph/ontology#high>]: value node 12.0 is not less than or equal to 9.0",
                  "file" : "2016-AND.txt",
                  "line" : 2,
                  "column" : 52,
                  "words" : "12 pimps",
                  "sentence" : "Courts convicted 12 pimps.",
                  "markBegin" : 17,
                  "markEnd" : 25
                } ]""", json("estimate-range/violates.ttl", "estimate-range"));
    }

    @Test
    void leavesOutWhatAViolationLacks() throws InputException {
        assertEquals("""
                [ {
                  "rule" : "https://w3id.org/tipgraph/shapes/country-iri",
                  "name" : "country IRI",
                  "severity" : "error",
                  "message" : "The IRI of a country ends in its ISO 3166-1 alpha-3 code.",
                  "remedy" : "Rename the country, or correct its tip:iso3.",
                  "focus" : "https://w3id.org/tipgraph/place/AND",
                  "engine" : "The code asks for https://w3id.org/tipgraph/place/ADO.",
                  "file" : "src/test/resources/shapes/country-iri/violates.ttl"
                } ]""", json("country-iri/violates.ttl", "country-iri"));
    }

    private static String json(String example, String code) throws InputException {
        List<Violation> violations = GraphFile.read(EXAMPLES.resolve(example)).check(SHAPES).stream()
                .filter(violation -> violation.rule().code().equals(code))
                .toList();
        return ViolationJson.of(violations).toPrettyString();
    }
}
