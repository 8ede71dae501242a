package org.tipgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What anyone may ask, in every way that the protocol has. */
class SparqlProtocolTest {

    @RegisterExtension
    static final ServerExtension SERVER = ServerExtension.standard();

    private static final String NARRATIVES =
            "PREFIX tip: <https://w3id.org/tipgraph/ontology#> SELECT ?n WHERE { ?n a tip:Narrative } ORDER BY ?n";

    private static final String TWO =
            "n\r\nhttps://w3id.org/tipgraph/narrative/2016/AND\r\nhttps://w3id.org/tipgraph/narrative/2017/NRU\r\n";

    private final Client client = SERVER.client();

    @Test
    void aQueryInTheAddressIsAnswered() throws Exception {
        assertCsv(TWO, client.query(NARRATIVES, "Accept", "text/csv"));
    }

    @Test
    void aQueryInAFormIsAnswered() throws Exception {
        assertCsv(TWO, client.postForm("query=" + Client.encode(NARRATIVES), "Accept", "text/csv"));
    }

    @Test
    void aQueryAsTheBodyIsAnswered() throws Exception {
        assertCsv(TWO, client.post("sparql", "application/sparql-query", NARRATIVES, "Accept", "text/csv"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values",
    })
    void tablesComeInEachFormat(String mediaType) throws Exception {
        HttpResponse<String> answer = client.query(NARRATIVES, "Accept", mediaType);
        assertEquals(200, answer.statusCode());
        assertTrue(mediaType(answer).startsWith(mediaType), mediaType(answer));
        Lang lang = RDFLanguages.contentTypeToLang(mediaType);
        ResultSet rows = ResultSetMgr.read(
                new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)),
                lang == null ? ResultSetLang.RS_CSV : lang);
        assertEquals(2, ResultSetFactory.makeRewindable(rows).size());
    }

    @ParameterizedTest
    @CsvSource({"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void graphsComeInEachFormat(String mediaType) throws Exception {
        for (String query : new String[] {
            "CONSTRUCT WHERE { ?n a <https://w3id.org/tipgraph/ontology#Narrative> }",
            "DESCRIBE <https://w3id.org/tipgraph/report/2016>"
        }) {
            HttpResponse<String> answer = client.query(query, "Accept", mediaType);
            assertEquals(200, answer.statusCode(), answer.body());
            assertTrue(mediaType(answer).startsWith(mediaType), mediaType(answer));
            Graph graph = RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(mediaType))
                    .toGraph();
            assertTrue(graph.size() >= 2, answer.body());
        }
    }

    @Test
    void yesOrNoIsAnswered() throws Exception {
        HttpResponse<String> answer = client.query("ASK { ?s ?p ?o }", "Accept", "application/sparql-results+json");
        assertTrue(answer.body().replaceAll("\\s", "").contains("\"boolean\":true"), answer.body());
    }

    @Test
    void theDefaultGraphIsTheUnionOfTheGraphs() throws Exception {
        String both = "SELECT (COUNT(*) AS ?n) WHERE { ?x a <https://w3id.org/tipgraph/ontology#Effort> }";
        String byGraph =
                "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?x a <https://w3id.org/tipgraph/ontology#Effort> } }";
        assertEquals(
                client.query(both, "Accept", "text/csv").body(),
                client.query(byGraph, "Accept", "text/csv").body());
    }

    @Test
    void fromPicksGraphsOfTheDataset() throws Exception {
        String one = NARRATIVES.replace("WHERE", "FROM <https://w3id.org/tipgraph/narrative/2017/NRU> WHERE");
        assertCsv("n\r\nhttps://w3id.org/tipgraph/narrative/2017/NRU\r\n", client.query(one, "Accept", "text/csv"));
        HttpResponse<String> byParameter = client.get(
                "sparql?default-graph-uri=" + Client.encode("https://w3id.org/tipgraph/narrative/2017/NRU") + "&query="
                        + Client.encode(NARRATIVES),
                "Accept",
                "text/csv");
        assertCsv("n\r\nhttps://w3id.org/tipgraph/narrative/2017/NRU\r\n", byParameter);
    }

    @Test
    void aGraphThatIsNotThereIsEmptyAndStaysSo() throws Exception {
        String query = "SELECT * WHERE { GRAPH <https://example.org/none> { ?s ?p ?o } }";
        assertCsv("s,p,o\r\n", client.query(query, "Accept", "text/csv"));
        String graphs = "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { <https://example.org/none> ?p ?o } }";
        assertCsv("n\r\n0\r\n", client.query(graphs, "Accept", "text/csv"));
        assertEquals(404, client.get("data?graph=https://example.org/none").statusCode());
    }

    @Test
    void anyOriginMayAsk() throws Exception {
        HttpResponse<String> answer = client.query(NARRATIVES, "Origin", "https://example.org");
        assertEquals(
                "*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(
                answer.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
    }

    @Test
    void aBrowserThatAsksFirstIsToldWhatIsAllowed() throws Exception {
        HttpResponse<String> answer = Client.send(client.request(
                        "sparql",
                        "Origin",
                        "https://example.org",
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "content-type")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertEquals(204, answer.statusCode());
        assertEquals(
                "*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(answer.headers()
                .firstValue("Access-Control-Allow-Methods")
                .orElse("")
                .contains("POST"));
    }

    @Test
    void withoutAQueryTheServiceDescribesItself() throws Exception {
        HttpResponse<String> answer = client.get("sparql");
        Graph description = RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
        assertTrue(description.size() > 5, answer.body());
        assertTrue(answer.body().contains("SPARQL11Query"), answer.body());
    }

    @Test
    void aGraphCanBeRead() throws Exception {
        HttpResponse<String> answer = client.get(
                "data?graph=" + Client.encode("https://w3id.org/tipgraph/narrative/2016/AND"),
                "Accept",
                "application/n-triples");
        assertEquals(200, answer.statusCode());
        assertEquals(
                SERVER.release().manifest().graphs().get("https://w3id.org/tipgraph/narrative/2016/AND"),
                answer.body().lines().count());
    }

    @Test
    void theUnionCanBeRead() throws Exception {
        HttpResponse<String> answer = client.get("data?default", "Accept", "application/n-triples");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().lines().count() >= SERVER.release().manifest().triples());
    }

    @Test
    void theCatalogueIsAGraphOfTheDataset() throws Exception {
        HttpResponse<String> answer = client.query(
                "PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX spdx: <http://spdx.org/rdf/terms#>"
                        + " SELECT ?sum WHERE { GRAPH <https://w3id.org/tipgraph/catalogue> {"
                        + " ?file dcat:downloadURL <https://w3id.org/tipgraph/dumps/tipgraph.ttl> ;"
                        + " spdx:checksum/spdx:checksumValue ?sum } }",
                "Accept",
                "text/csv");
        String sum =
                SERVER.release().manifest().file("tipgraph.ttl").orElseThrow().sha256();
        assertCsv("sum\r\n" + sum + "\r\n", answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REGEX(?t, \"^andorra\", \"i\")",
                "REPLACE(?t, \"(A)NDORRA\", \"$1\") = \"A\"",
                "REGEX(?t, \"^ANDORRA$\")"
            })
    void regularExpressionsWorkAsTheyShould(String filter) throws Exception {
        String query = "ASK { VALUES ?t { \"ANDORRA\" } FILTER(" + filter + ") }";
        assertTrue(client.query(query, "Accept", "text/csv").body().contains("true"), filter);
    }

    private static void assertCsv(String expected, HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(expected, answer.body());
    }

    private static String mediaType(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
