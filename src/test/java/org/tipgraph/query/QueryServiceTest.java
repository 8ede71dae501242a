package org.tipgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;

class QueryServiceTest {

    private static final Query ANYTHING = QueryFactory.create("ASK { ?s ?p ?o }");
    /** Of a thousand triples it makes ten to the power of twelve rows. */
    private static final Query ENDLESS =
            QueryFactory.create("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?c + ?f + ?i + ?l < 0) }");

    private static Problem problem(QueryService service, Query query) {
        return assertThrows(
                        InputException.class,
                        () -> service.run(query, answer -> AnswerFormat.CSV.write(answer, System.out, 0)))
                .problems()
                .get(0);
    }

    @Test
    void an_endpoint_that_is_not_there_is_told() throws Exception {
        Problem problem = problem(QueryService.at(address(freePort()), Duration.ofSeconds(60)), ANYTHING);
        assertEquals("The endpoint cannot be reached: no server answers at this address.", problem.what());
        assertTrue(problem.where().file().startsWith("http://127.0.0.1:"));
    }

    @Test
    void a_host_that_is_not_there_is_told() {
        Problem problem =
                problem(QueryService.at(URI.create("http://nowhere.invalid/sparql"), Duration.ofSeconds(60)), ANYTHING);
        assertEquals("endpoint-unreachable", problem.code());
    }

    @Test
    void an_endpoint_that_refuses_is_told_in_its_own_words() throws Exception {
        try (Answering server = new Answering(503, "text/plain", "Too many queries\nCome back later\n")) {
            Problem problem = problem(QueryService.at(server.address(), Duration.ofSeconds(60)), ANYTHING);
            assertEquals("The endpoint answered with HTTP status 503: Too many queries", problem.what());
            assertEquals("Ask for less, or later.", problem.remedy());
        }
    }

    @Test
    void an_answer_that_is_no_result_is_told() throws Exception {
        try (Answering server = new Answering(200, "text/html", "<html>Welcome</html>")) {
            Query select = QueryFactory.create("SELECT * { ?s ?p ?o }");
            Problem problem = problem(QueryService.at(server.address(), Duration.ofSeconds(60)), select);
            assertEquals("endpoint-answer", problem.code());
        }
    }

    @Test
    void a_query_that_takes_too_long_is_stopped() {
        QueryService service = QueryService.over(thousandTriples(), Duration.ofMillis(200));
        assertEquals("query-timeout", problem(service, ENDLESS).code());
    }

    @Test
    void an_endpoint_that_takes_too_long_is_not_waited_for() throws Exception {
        FusekiServer server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/sparql", thousandTriples())
                .build()
                .start();
        try {
            QueryService service = QueryService.at(address(server.getPort()), Duration.ofMillis(500));
            assertEquals("query-timeout", problem(service, ENDLESS).code());
        } finally {
            server.stop();
        }
    }

    @Test
    void a_reader_that_cannot_go_on_ends_the_query() {
        QueryService service = QueryService.over(DatasetGraphFactory.createTxnMem(), Duration.ofSeconds(60));
        List<Answer> seen = new ArrayList<>();
        assertThrows(
                IOException.class,
                () -> service.run(ANYTHING, answer -> {
                    seen.add(answer);
                    throw new IOException("no room");
                }));
        assertEquals(List.of(new Answer.Truth(false)), seen);
    }

    private static DatasetGraph thousandTriples() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (int i = 0; i < 1000; i++) {
            dataset.getDefaultGraph().add(SSE.parseTriple("(<s> <p> " + i + ")"));
        }
        return dataset;
    }

    private static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port + "/sparql");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A server that says the same to everybody. */
    private record Answering(HttpServer server) implements AutoCloseable {

        Answering(int status, String type, String body) throws IOException {
            this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", type);
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.start();
        }

        URI address() {
            return QueryServiceTest.address(server.getAddress().getPort());
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
