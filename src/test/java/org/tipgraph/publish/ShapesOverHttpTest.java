package org.tipgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ShapesOverHttpTest {

    @RegisterExtension
    static final ServerExtension SERVER = ServerExtension.standard();

    private static final String PREFIXES = """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX tip: <https://w3id.org/tipgraph/ontology#>
            """;

    private static final String EACH_CLAIM_HAS_A_STATUS = PREFIXES
            + "<urn:shape> a sh:NodeShape ; sh:targetClass tip:Effort ;"
            + " sh:property [ sh:path tip:status ; sh:minCount 1 ] .";

    private static final String EACH_EFFORT_HAS_A_HEADING = PREFIXES
            + "<urn:shape> a sh:NodeShape ; sh:targetClass tip:Effort ;"
            + " sh:property [ sh:path tip:heading ; sh:minCount 1 ] .";

    private final Client client = SERVER.client();

    @Test
    void theDataConformToShapesThatHold() throws Exception {
        HttpResponse<String> report = check("shacl?graph=default", EACH_CLAIM_HAS_A_STATUS);
        assertEquals(200, report.statusCode(), report.body());
        assertTrue(report.body().replaceAll("\\s+", " ").contains("sh:conforms true"), report.body());
    }

    @Test
    void aViolationOfOneGraphIsReported() throws Exception {
        HttpResponse<String> report =
                check("shacl?graph=https://w3id.org/tipgraph/narrative/2016/AND", EACH_EFFORT_HAS_A_HEADING);
        assertTrue(report.body().contains("sh:focusNode"), report.body());
        assertTrue(report.body().contains("narrative/2016/AND/effort/"), report.body());
        assertTrue(!report.body().contains("narrative/2017/NRU/effort/"), report.body());
    }

    @Test
    void shapesThatRunCodeAreRefused() throws Exception {
        HttpResponse<String> answer = check(
                "shacl?graph=default",
                PREFIXES + "<urn:shape> a sh:NodeShape ; sh:targetClass tip:Effort ; sh:sparql [ sh:select"
                        + " \"SELECT $this { SERVICE <http://127.0.0.1:1/> { $this ?p ?o } }\" ] .");
        assertEquals(403, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("only SHACL Core"), answer.body());
    }

    @Test
    void shapesWithMistakesAreRefused() throws Exception {
        assertEquals(400, check("shacl?graph=default", "nonsense").statusCode());
        assertEquals(404, check("shacl?graph=urn:none", EACH_CLAIM_HAS_A_STATUS).statusCode());
        assertEquals(400, check("shacl", EACH_CLAIM_HAS_A_STATUS).statusCode());
    }

    private HttpResponse<String> check(String path, String shapes) throws Exception {
        return client.post(path, "text/turtle", shapes, "Accept", "text/turtle");
    }
}
