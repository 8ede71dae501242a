package org.tipgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody may ask, and how that is told. */
class RefusalTest {

    @RegisterExtension
    static final ServerExtension SERVER = ServerExtension.standard();

    private final Client client = SERVER.client();

    @Test
    void anUpdateIsRefused() throws Exception {
        assertRefused(403, "only reads", client.postForm("update=" + Client.encode("CLEAR ALL")));
        assertRefused(403, "only reads", client.postForm("query=ASK%7B%7D&update=" + Client.encode("CLEAR ALL")));
        assertRefused(415, "", client.post("sparql", "application/sparql-update", "CLEAR ALL"));
        assertRefused(400, "", client.query("LOAD <https://example.org/>"));
        assertRefused(404, "only reads", client.post("update", "application/sparql-update", "CLEAR ALL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
    void theGraphStoreIsNotWritten(String method) throws Exception {
        String body = method.equals("DELETE") ? "" : "<urn:s> <urn:p> <urn:o> .";
        HttpResponse<String> answer = client.method(method, "data?default", body);
        assertRefused(405, "only reads", answer);
        assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"PUT, sparql", "DELETE, sparql", "POST, /", "PUT, dumps/tipgraph.ttl", "DELETE, status", "GET, shacl"})
    void otherMethodsAreRefused(String method, String path) throws Exception {
        assertRefused(405, "not possible", client.method(method, path, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "$/ping", "$/datasets", "sparql/", "data/x", "upload", "ds/sparql"})
    void whatIsNotOfferedIsNotThere(String path) throws Exception {
        assertRefused(404, "", client.get(path));
    }

    @Test
    void otherServersAreNotAsked() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        other.start();
        try {
            String address = "http://127.0.0.1:" + other.getAddress().getPort() + "/";
            assertRefused(403, "SERVICE", client.query("SELECT * { SERVICE <" + address + "> { ?s ?p ?o } }"));
            assertRefused(403, "SERVICE", client.query("SELECT * { SERVICE SILENT <" + address + "> { ?s ?p ?o } }"));
            assertRefused(
                    403,
                    "SERVICE",
                    client.query("ASK { FILTER EXISTS { { SELECT * { SERVICE <" + address + "> { ?s ?p ?o } } } } }"));
            assertRefused(
                    403,
                    "SERVICE",
                    client.query(
                            "ASK FROM <" + address + "> { BIND(<" + address + "> AS ?x) SERVICE ?x { ?s ?p ?o } }"));
            HttpResponse<String> from = client.query("ASK FROM <" + address + "> { ?s ?p ?o }", "Accept", "text/csv");
            assertTrue(from.body().contains("false"), from.body());
            client.get("sparql?default-graph-uri=" + Client.encode(address) + "&query="
                    + Client.encode("ASK { ?s ?p ?o }"));
            client.get("data?graph=" + Client.encode(address));
            assertRefused(
                    415,
                    "text/turtle",
                    client.post("shacl?graph=default", "application/ld+json", "{\"@context\": \"" + address + "\"}"));
            client.post(
                    "shacl?graph=default",
                    "text/turtle",
                    "<> <http://www.w3.org/2002/07/owl#imports> <" + address + "> .");
            assertEquals(0, asked.get());
        } finally {
            other.stop(0);
        }
    }

    @Test
    void filesAreNotRead() throws Exception {
        HttpResponse<String> answer = client.query("ASK FROM <file:///etc/passwd> { ?s ?p ?o }", "Accept", "text/csv");
        assertTrue(answer.body().contains("false"), answer.body());
        assertEquals(404, client.get("data?graph=file:///etc/passwd").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dumps/../../../../../../etc/passwd",
                "dumps/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                "dumps/..%2f..%2f..%2f..%2f..%2fetc/passwd",
                "dumps/../../current/dumps/tipgraph.nq",
                "dumpsx",
            })
    void pathsDoNotLeadOutOfTheDumps(String path) throws Exception {
        int status = client.get(path).statusCode();
        assertTrue(status == 404 || status == 400, path + " gives " + status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:org.apache.jena.sparql.function.library.now>() AS ?x) {}",
                "SELECT * { BIND(<java:java.lang.System>(1) AS ?x) }",
                "SELECT * { ?s ?p ?o FILTER(<java:x.Y>(?o)) }",
                "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.splitIRI> (?a ?b) }",
                "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:systemProperty('user.home') AS ?x) {}",
                "PREFIX afn: <http://jena.hpl.hp.com/ARQ/function#> SELECT (afn:systemProperty('user.home') AS ?x) {}",
                "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:wait(100000) AS ?x) {}",
                "PREFIX js: <http://jena.apache.org/ARQ/jsFunction#> SELECT (js:f(1) AS ?x) {}",
                "SELECT (CALL(<java:x.Y>) AS ?x) {}",
                "SELECT (SUM(<java:x.Y>(?o)) AS ?x) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o } ORDER BY <java:x.Y>(?o)",
                "SELECT * { ?s ?p ?o } GROUP BY ?s ?p ?o HAVING(<java:x.Y>(?o))",
                "SELECT * { { SELECT * { FILTER NOT EXISTS { FILTER(<java:x.Y>(1)) } } } }",
                "CONSTRUCT { ?s ?p ?x } { ?s ?p ?o BIND(<java:x.Y>(?o) AS ?x) }",
            })
    void codeIsNotRun(String query) throws Exception {
        assertRefused(403, "", client.query(query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PREFIX list: <http://jena.apache.org/ARQ/list#> SELECT * { ?s list:member ?o }",
                "PREFIX apf: <http://jena.apache.org/ARQ/property#> SELECT * { ?s apf:splitIRI (?a ?b) }",
                "PREFIX apf: <http://jena.apache.org/ARQ/property#> SELECT * { ?s apf:str ?o }",
            })
    void propertiesAreNotFunctions(String query) throws Exception {
        HttpResponse<String> answer = client.query(query, "Accept", "text/csv");
        assertEquals(1, answer.body().lines().count(), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> SELECT (fn:upper-case('a') AS ?x) {}",
                "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (STR(xsd:integer('7')) AS ?x) {}",
                "PREFIX math: <http://www.w3.org/2005/xpath-functions/math#> SELECT (math:sqrt(4) AS ?x) {}",
                "SELECT (SHA256('a') AS ?x) {}",
            })
    void harmlessFunctionsWork(String query) throws Exception {
        HttpResponse<String> answer = client.query(query, "Accept", "text/csv");
        assertEquals(200, answer.statusCode(), answer.body());
        assertFalse(answer.body().lines().toList().get(1).isBlank(), answer.body());
    }

    @Test
    void aLargeQueryIsRefusedBeforeItIsRead() throws Exception {
        String query = "ASK { VALUES ?x { " + "\"x\" ".repeat(1_250_000) + "} }";
        assertRefused(413, "too large", client.post("sparql", "application/sparql-query", query));
        assertRefused(413, "at most 256 KiB", client.postForm("query=" + Client.encode(query)));
    }

    @Test
    void aLargeQueryOfUnknownLengthIsRefusedToo() throws Exception {
        byte[] query = ("ASK {} # " + "x".repeat(300_000)).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = Client.send(client.request("sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(query))));
        assertRefused(413, "too large", answer);
    }

    @Test
    void aLongAddressIsRefused() throws Exception {
        HttpResponse<String> answer = client.get("sparql?query=" + "x".repeat(100_000));
        assertTrue(answer.statusCode() == 414 || answer.statusCode() == 431, "" + answer.statusCode());
        assertTrue(answer.body().contains("POST"), answer.body());
        assertEquals("close", answer.headers().firstValue("Connection").orElse(""));
    }

    @Test
    void deepNestingIsRefused() throws Exception {
        String query = "ASK { FILTER(" + "(".repeat(50_000) + "1" + ")".repeat(50_000) + ") }";
        assertRefused(400, "", client.post("sparql", "application/sparql-query", query));
    }

    @Test
    void aMistakeInAQueryIsToldWithItsPlace() throws Exception {
        assertRefused(400, "line 1, column", client.query("SELECT * WHERE { ?s ?p }"));
        assertRefused(400, "column 19", client.query("SELECT * WHERE { é }"));
        assertRefused(400, "query=", client.get("sparql?foo=bar"));
        assertRefused(400, "", client.query(""));
    }

    @Test
    void aGraphMustBeNamed() throws Exception {
        assertRefused(400, "/data?graph=IRI", client.get("data"));
    }

    @Test
    void errorsTooCanBeReadFromAnyOrigin() throws Exception {
        for (HttpResponse<String> answer : List.of(
                client.get("nothing"),
                client.query("nonsense"),
                client.get("sparql?query=" + "x".repeat(100_000)),
                client.post("sparql", "application/sparql-query", "x".repeat(5_000_000)),
                client.method("DELETE", "data?default", ""),
                client.get("dumps/none.ttl"))) {
            assertEquals(
                    "*",
                    answer.headers().firstValue("Access-Control-Allow-Origin").orElse("none on " + answer));
        }
    }

    private static void assertRefused(int status, String words, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(words), answer.body());
        assertTrue(
                answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"),
                answer.headers().toString());
        assertFalse(answer.body().contains("\tat "), answer.body());
        assertFalse(answer.body().contains("Exception"), answer.body());
        assertTrue(answer.headers().firstValue("Server").isEmpty());
    }
}
