package org.tipgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to those who ask too much. */
class LimitsTest {

    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    private static final String MANY_A = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    private static final Limits SHORT = Limits.standard()
            .withRequestsPerSecond(10_000)
            .withQueryTime(Duration.ofMillis(500))
            .withConcurrent(4, 8, Duration.ofSeconds(20))
            .withResultTriples(100);

    @RegisterExtension
    static final ServerExtension SERVER = ServerExtension.with(SHORT);

    @RegisterExtension
    static final ServerExtension NARROW = ServerExtension.with(
            SHORT.withQueryTime(Duration.ofSeconds(3)).withConcurrent(1, 1, Duration.ofMillis(200)));

    @RegisterExtension
    static final ServerExtension SLOW_PACED = ServerExtension.with(SHORT.withRequestsPerSecond(2));

    private final Client client = SERVER.client();

    @ParameterizedTest
    @ValueSource(
            strings = {
                ENDLESS,
                "SELECT DISTINCT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i",
                "SELECT (COUNT(*) AS ?n) { ?a (!<x:y>|^!<x:y>)* ?b . ?c (!<x:y>)* ?d }",
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f OPTIONAL { ?g ?h ?i FILTER(?a = ?i) } }",
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i MINUS { ?a ?x ?f } }",
                "CONSTRUCT { ?a ?b ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?a), STR(?f)) = STR(?i)) }",
                "SELECT (GROUP_CONCAT(?c) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                // Regular expressions that go back and forth within one row, where ARQ does not look at the clock.
                "ASK { FILTER REGEX(\"" + MANY_A + "!\", \"(.*a){25}b\") }",
                "ASK { BIND(\"(.*a){25}b\" AS ?x) FILTER REGEX(\"" + MANY_A + "!\", ?x, \"i\") }",
                "SELECT (REPLACE(\"" + MANY_A + "!\", \"(a*)*\\\\1b\", \"x\") AS ?x) { }",
                "SELECT * { ?a ?b ?c } ORDER BY REGEX(\"" + MANY_A + "!\", \"(.*a){25}b\")",
                "SELECT ?b (COUNT(?a) AS ?n) { ?a ?b ?c } GROUP BY ?b HAVING REGEX(\"" + MANY_A
                        + "!\", \"(.*a){25}b\")",
                "SELECT (SUM(IF(REGEX(\"" + MANY_A + "!\", \"(.*a){25}b\"), 1, 0)) AS ?n) { ?a ?b ?c }",
                "ASK { { SELECT ?a { ?a ?b ?c FILTER NOT EXISTS { FILTER REGEX(\"" + MANY_A
                        + "!\", \"(.*a){25}b\") } } } }",
            })
    void aQueryThatTakesTooLongIsStopped(String query) throws Exception {
        HttpResponse<String> answer = client.query(query);
        assertEquals(503, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("too long"), answer.body());
        assertTrue(client.get("status").body().contains("\"overdue\": 0"));
    }

    @Test
    void halfAResultIsNotTakenForAWholeOne() {
        String query = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        assertThrows(IOException.class, () -> client.query(query, "Accept", "text/csv"));
        assertThrows(IOException.class, () -> client.query(query, "Accept", "text/tab-separated-values"));
    }

    @Test
    void aConstructedGraphMayNotFillTheMemory() throws Exception {
        HttpResponse<String> answer = client.query("CONSTRUCT WHERE { ?a ?b ?c }");
        assertEquals(413, answer.statusCode());
        assertEquals(
                "The result has more than 100 triples. Use LIMIT, or load a dump from /dumps/.",
                answer.body().strip());
        assertEquals(200, client.query("CONSTRUCT WHERE { ?a ?b ?c } LIMIT 100").statusCode());
    }

    @Test
    void aTextThatGrowsBeyondMeasureIsNotMade() throws Exception {
        StringBuilder doubled = new StringBuilder("SELECT (STRLEN(?x40) AS ?length) { BIND(\"0123456789\" AS ?x0)");
        StringBuilder replaced = new StringBuilder("SELECT (STRLEN(?x40) AS ?length) { BIND(\"00000000\" AS ?x0)");
        for (int i = 1; i <= 40; i++) {
            doubled.append(" BIND(CONCAT(?x%1$d, ?x%1$d) AS ?x%2$d)".formatted(i - 1, i));
            replaced.append(" BIND(REPLACE(?x%d, \"^.*$\", \"$0$0\") AS ?x%d)".formatted(i - 1, i));
        }
        assertEquals(
                "length\r\n\r\n",
                NARROW.client().query(doubled + " }", "Accept", "text/csv").body());
        assertEquals(
                "length\r\n\r\n",
                NARROW.client().query(replaced + " }", "Accept", "text/csv").body());
    }

    @Test
    void thoseWhoComeTooManyAreSentAwayAndTheOthersAnswered() throws Exception {
        Client narrow = NARROW.client();
        List<Integer> statuses = together(6, () -> narrow.query(ENDLESS).statusCode());
        assertTrue(statuses.stream().allMatch(status -> status == 503), statuses.toString());
        assertEquals(200, answerWhenIdle(narrow).statusCode());
    }

    /** The answer to a small query once those before it have ended: how soon that is depends on the machine. */
    private static HttpResponse<String> answerWhenIdle(Client client) throws Exception {
        HttpResponse<String> answer = client.query("ASK {}");
        for (int tries = 0; tries < 120 && answer.body().contains("busy"); tries++) {
            Thread.sleep(250);
            answer = client.query("ASK {}");
        }
        return answer;
    }

    @Test
    void aBusyServerSaysSo() throws Exception {
        Client narrow = NARROW.client();
        answerWhenIdle(narrow);
        List<String> answers = together(4, () -> narrow.query(ENDLESS).body());
        assertTrue(answers.stream().anyMatch(answer -> answer.contains("busy")), answers.toString());
        assertTrue(answers.stream().anyMatch(answer -> answer.contains("too long")), answers.toString());
    }

    @Test
    void thoseWhoComeTooOftenAreToldToWait() throws Exception {
        Client hasty = SLOW_PACED.client();
        List<HttpResponse<String>> answers = together(20, () -> hasty.query("ASK {}"));
        HttpResponse<String> refused = answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertEquals(
                "Too many requests from you. Wait a second, then ask again.",
                refused.body().strip());
        assertEquals("1", refused.headers().firstValue("Retry-After").orElse(""));
        assertEquals(
                "*", refused.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(answers.stream().anyMatch(answer -> answer.statusCode() == 200));
    }

    private static <T> List<T> together(int count, Callable<T> request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<T>> answers = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                answers.add(threads.submit(request));
            }
            List<T> all = new ArrayList<>();
            for (Future<T> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            threads.shutdown();
        }
    }
}
