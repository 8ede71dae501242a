package org.tipgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tipgraph.dump.Manifest;
import org.tipgraph.shapes.Shapes;

/** What programs that look for datasets find here, and that it is true. */
class CatalogueOverHttpTest {

    @RegisterExtension
    static final ServerExtension SERVER = ServerExtension.withOntology();

    @RegisterExtension
    static final ServerExtension ELSEWHERE = ServerExtension.withBase("https://example.org/tip/");

    private static final String PREFIXES = """
            BASE <https://w3id.org/tipgraph/>
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX spdx: <http://spdx.org/rdf/terms#>
            PREFIX sssom: <https://w3id.org/sssom/>
            PREFIX tip: <https://w3id.org/tipgraph/ontology#>
            PREFIX void: <http://rdfs.org/ns/void#>
            """;

    /** The triples of the release, each once: those of the catalogue are not in it. */
    private static final String RELEASE =
            "{ SELECT DISTINCT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } FILTER(?g != <catalogue>) } }";

    private static final Pattern JSON_LD =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private final Client client = SERVER.client();

    @Test
    void theCatalogueConformsToTheShapes() throws Exception {
        Graph catalogue = graph(client.get("catalogue.ttl"));
        assertTrue(catalogue.size() > 1000, () -> catalogue.size() + " triples");
        assertEquals(List.of(), Shapes.load().check(catalogue, "catalogue"));
    }

    @Test
    void itIsNamedAndSpokenOfLikeAnyGraph() throws Exception {
        assertTrue(graph(client.get("catalogue", "Accept", "application/ld+json"))
                .isIsomorphicWith(graph(client.get("data?graph=https://w3id.org/tipgraph/catalogue"))));
    }

    @Test
    void itsNumberOfTriplesIsWhatAQueryCounts() throws Exception {
        assertSame("SELECT ?n { <dataset> void:triples ?n }", "SELECT (COUNT(*) AS ?n) " + RELEASE);
        assertSame("SELECT ?n { <dataset> void:distinctSubjects ?n }", "SELECT (COUNT(DISTINCT ?s) AS ?n) " + RELEASE);
        assertSame("SELECT ?n { <dataset> void:properties ?n }", "SELECT (COUNT(DISTINCT ?p) AS ?n) " + RELEASE);
        assertSame(
                "SELECT ?n { <dataset> void:classes ?n }",
                "SELECT (COUNT(DISTINCT ?o) AS ?n) { " + RELEASE
                        + " FILTER(?p = <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>) }");
    }

    @Test
    void itsNumbersByClassAreWhatAQueryCounts() throws Exception {
        assertSame(
                "SELECT ?o ?n { <dataset> void:classPartition ?part . ?part void:class ?o ; void:entities ?n }", """
                SELECT ?o (COUNT(DISTINCT ?s) AS ?n) { GRAPH ?g { ?s a ?o } FILTER(?g != <catalogue>) } GROUP BY ?o""");
    }

    @Test
    void itsNumbersByPropertyAreWhatAQueryCounts() throws Exception {
        assertSame(
                "SELECT ?p ?n { <dataset> void:propertyPartition ?part . ?part void:property ?p ; void:triples ?n }",
                "SELECT ?p (COUNT(*) AS ?n) " + RELEASE + " GROUP BY ?p");
    }

    @Test
    void itsNumbersByGraphAreWhatAQueryCounts() throws Exception {
        assertSame(
                "SELECT ?g ?n { ?graph sd:name ?g ; void:triples ?n }",
                "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER(?g != <catalogue>) } GROUP BY ?g");
    }

    @Test
    void itsNumbersOfLinksAreWhatAQueryCounts() throws Exception {
        assertSame(
                "SELECT ?to ?match ?n { ?set void:objectsTarget ?to ; void:linkPredicate ?match ; void:triples ?n }",
                """
                SELECT ?to ?match (COUNT(*) AS ?n) {
                  VALUES (?to ?start) {
                    (<standard/eurovoc> "http://eurovoc.europa.eu/") (<standard/geonames> "https://sws.geonames.org/")
                    (<standard/unbis> "http://metadata.un.org/") (<standard/wikidata> "http://www.wikidata.org/")
                  }
                  GRAPH <links> { ?one ?match ?other }
                  FILTER(STRSTARTS(STR(?match), STR(skos:)) && ISIRI(?other) && STRSTARTS(STR(?other), ?start))
                } GROUP BY ?to ?match""");
    }

    @Test
    void eachFileHasTheLengthTheTypeAndTheChecksumThatItTells() throws Exception {
        String files = select("""
                SELECT ?url ?type ?bytes ?sum {
                  ?file dcat:downloadURL ?url ; dcat:byteSize ?bytes ; spdx:checksum/spdx:checksumValue ?sum ;
                    dcat:mediaType ?content . OPTIONAL { ?file dcat:compressFormat ?compression }
                  BIND(STRAFTER(STR(COALESCE(?compression, ?content)), "media-types/") AS ?type)
                }""");
        Manifest manifest = SERVER.release().manifest();
        assertEquals(
                manifest.files().size() + manifest.tables().size(),
                files.lines().count());
        for (String file : files.lines().toList()) {
            String[] told = file.split(",");
            HttpResponse<byte[]> answer = bytes(told[0].replace("https://w3id.org/tipgraph/", ""));
            assertEquals(
                    told[1],
                    answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""),
                    file);
            assertEquals(told[2], String.valueOf(answer.body().length), file);
            assertEquals(told[3], sha256(answer.body()), file);
        }
    }

    @Test
    void whatNarrativesAreReadWithHasTheChecksumOfItsGraph() throws Exception {
        String graphs = select("""
                SELECT ?graph ?sum {
                  <dataset/build> prov:used ?used . ?used sd:name ?graph ; spdx:checksum/spdx:checksumValue ?sum }""");
        assertEquals(4, graphs.lines().count());
        String quads = new String(bytes("dumps/tipgraph.nq").body(), StandardCharsets.UTF_8);
        for (String graph : graphs.lines().toList()) {
            String[] told = graph.split(",");
            String name = " <" + told[0] + "> .";
            String triples = quads.lines()
                    .filter(quad -> quad.endsWith(name))
                    .map(quad -> quad.substring(0, quad.length() - name.length()) + " .\n")
                    .collect(Collectors.joining());
            assertEquals(told[1], sha256(triples.getBytes(StandardCharsets.UTF_8)), graph);
        }
    }

    @Test
    void eachNarrativeIsASourceWithTheChecksumOfItsText() throws Exception {
        assertSame("SELECT ?narrative ?sum { <dataset/build> prov:used ?narrative . ?narrative tip:sha256 ?sum }", """
                SELECT ?narrative (SHA256(?text) AS ?sum) {
                  GRAPH ?narrative { ?narrative a tip:Narrative ; <https://schema.org/text> ?text } }""");
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, ttl",
        "text/turtle, ttl",
        "application/ld+json, jsonld",
        "application/n-triples, nt",
        "application/rdf+xml, rdf",
        "text/html, html",
        "'text/html,*/*;q=0.8', html",
    })
    void whoKnowsOnlyTheHostIsSentToTheDescriptionInVoid(String accept, String suffix) throws Exception {
        HttpResponse<String> sent = client.get(".well-known/void", "Accept", accept);
        assertEquals(303, sent.statusCode());
        assertEquals("Accept", sent.headers().firstValue("Vary").orElse(""));
        assertEquals("/void." + suffix, sent.headers().firstValue("Location").orElse(""));
        assertEquals(200, client.get("void." + suffix).statusCode());
    }

    @Test
    void whoLikesNoFormatThatThereIsIsToldSo() throws Exception {
        assertEquals(406, client.get(".well-known/void", "Accept", "image/png").statusCode());
    }

    @Test
    void theDescriptionInVoidIsADocumentOfItsOwn() throws Exception {
        Graph description = graph(client.get("void", "Accept", "text/turtle"));
        assertTrue(graph(client.get("catalogue.nt")).stream()
                        .filter(description::contains)
                        .count()
                == description.size());
        assertTrue(description.size() > 500, () -> description.size() + " triples");
        assertTrue(client.get("void.html").body().contains("<code>https://w3id.org/tipgraph/void</code>"));
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, text/turtle",
        "text/html, text/turtle",
        "application/ld+json, application/ld+json",
        "application/n-triples, application/n-triples",
        "application/rdf+xml, application/rdf+xml",
    })
    void theServiceDescribesItselfInTheFormatAskedFor(String accept, String mediaType) throws Exception {
        HttpResponse<String> answer = client.get("sparql", "Accept", accept);
        assertEquals(mediaType, answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("Accept", answer.headers().firstValue("Vary").orElse(""));
        assertTrue(graph(answer).size() > 30, answer.body());
    }

    @Test
    void theServiceHasTheAddressThatItWasAskedAt() throws Exception {
        assertTrue(client.get("sparql")
                .body()
                .contains("sd:endpoint <" + SERVER.server().uri() + "sparql>"));
    }

    @Test
    void withABaseAllAddressesAreUnderIt() throws Exception {
        Client there = ELSEWHERE.client();
        assertTrue(there.get("sparql").body().contains("sd:endpoint <https://example.org/tip/sparql>"));
        assertTrue(there.get("void.ttl").body().contains("void:sparqlEndpoint <https://example.org/tip/sparql>"));
        assertTrue(there.get("catalogue.ttl").body().contains("dcat:downloadURL <https://example.org/tip/dumps/"));
        JsonNode dataset = dataset(there.get("").body());
        assertEquals("https://w3id.org/tipgraph/dataset", dataset.path("@id").asText());
        assertEquals("https://example.org/tip/", dataset.path("url").asText());
        assertTrue(dataset.path("distribution")
                .path(0)
                .path("contentUrl")
                .asText()
                .startsWith("https://example.org/tip/"));
        assertEquals(
                "/tip/void.ttl",
                there.get(".well-known/void").headers().firstValue("Location").orElse(""));
    }

    @Test
    void theFrontPageTellsSearchEnginesOfTheDataset() throws Exception {
        JsonNode dataset = dataset(client.get("").body());
        assertEquals("Dataset", dataset.path("@type").asText());
        assertEquals(SERVER.release().id(), dataset.path("version").asText());
    }

    private static JsonNode dataset(String page) throws Exception {
        Matcher block = JSON_LD.matcher(page);
        assertTrue(block.find(), page);
        return new ObjectMapper().readTree(block.group(1));
    }

    /** What the catalogue says is what a query on the data gives. */
    private void assertSame(String told, String counted) throws Exception {
        String rows = select(told.replaceFirst("\\{(.*)}$", "{ GRAPH <catalogue> {$1} }"));
        assertTrue(!rows.isEmpty(), told);
        assertEquals(select(counted), rows);
    }

    /** The rows of an answer, sorted, without the head. */
    private String select(String query) throws Exception {
        HttpResponse<String> answer = client.query(PREFIXES + query, "Accept", "text/csv");
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body().lines().skip(1).sorted().collect(Collectors.joining("\n"));
    }

    private HttpResponse<byte[]> bytes(String path) throws Exception {
        return HttpClient.newHttpClient().send(client.request(path).build(), BodyHandlers.ofByteArray());
    }

    private static Graph graph(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        return RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type))
                .toGraph();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
