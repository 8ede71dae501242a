package org.tipgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tipgraph.dump.ReleaseWriter;
import org.tipgraph.publish.Limits;
import org.tipgraph.publish.Server;
import org.tipgraph.publish.ServerSettings;

/** Each question of the folder {@code queries/} answers what it should on the invented sample. */
class QuestionsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Path QUERIES = Path.of("queries");
    private static final ServerSettings OF_A_TEST =
            ServerSettings.standard().withPort(0).withLimits(Limits.standard().withRequestsPerSecond(10_000));

    private static QuestionLibrary library;
    private static QueryService memory;
    private static Server server;

    @BeforeAll
    static void serve(@TempDir Path out) throws Exception {
        library = QuestionLibrary.of(QUERIES);
        memory = QueryService.over(SampleData.queriedBackwards(), PATIENCE);
        ReleaseWriter.write(out, SampleData.published());
        server = Server.start(out, OF_A_TEST);
        if (ExpectedAnswer.isAccepting()) {
            accept();
        }
    }

    private static void accept() throws Exception {
        for (Question question : library.questions()) {
            Files.writeString(file(question), ExpectedAnswer.answer(memory, question.query()));
        }
        for (ExpectedAnswer expected : ExpectedAnswer.all()) {
            Query query = library.find(expected.question()).with(expected.values());
            Files.writeString(expected.file(), ExpectedAnswer.answer(memory, query));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<ExpectedAnswer> expected() throws IOException {
        return ExpectedAnswer.all();
    }

    static List<Question> questions() throws Exception {
        return QuestionLibrary.of(QUERIES).questions();
    }

    private static URI endpoint() {
        return server.uri().resolve("sparql");
    }

    @ParameterizedTest
    @MethodSource("expected")
    void a_question_is_answered_in_memory(ExpectedAnswer expected) throws Exception {
        String answer =
                ExpectedAnswer.answer(memory, library.find(expected.question()).with(expected.values()));
        assertEquals(Files.readString(expected.file()), answer);
    }

    @ParameterizedTest
    @MethodSource("expected")
    void a_question_is_answered_over_an_endpoint(ExpectedAnswer expected) throws Exception {
        Query query = library.find(expected.question()).with(expected.values());
        assertEquals(
                Files.readString(expected.file()), ExpectedAnswer.answer(QueryService.at(endpoint(), PATIENCE), query));
    }

    /** As {@code curl -s ENDPOINT --data-urlencode query@queries/NAME.rq} sends it. */
    @ParameterizedTest
    @MethodSource("questions")
    void its_file_is_a_query_as_it_stands(Question question) throws Exception {
        String text = Files.readString(QUERIES.resolve(question.name() + ".rq"));
        HttpRequest request = HttpRequest.newBuilder(endpoint())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/tab-separated-values, text/turtle;q=0.5")
                .POST(HttpRequest.BodyPublishers.ofString("query=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, response.statusCode(), response.body());
        if (question.query().isSelectType()) {
            assertEquals(Files.readString(file(question)), response.body());
        }
    }

    private static Path file(Question question) {
        return ExpectedAnswer.FOLDER.resolve(question.name() + ExpectedAnswer.suffix(question.query()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_has_an_expected_answer(Question question) throws Exception {
        assertTrue(Files.exists(file(question)), "no " + file(question));
    }

    @Test
    void an_expected_answer_has_a_question() throws Exception {
        for (ExpectedAnswer expected : expected()) {
            assertTrue(library.names().contains(expected.question()), "no question for " + expected);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void each_parameter_of_its_own_is_tried(Question question) throws Exception {
        Set<String> tried = expected().stream()
                .filter(expected -> expected.question().equals(question.name()))
                .flatMap(expected -> expected.values().keySet().stream())
                .collect(Collectors.toSet());
        for (Parameter parameter : question.parameters()) {
            assertTrue(
                    tried.contains(parameter.name())
                            || Set.of("country", "year").contains(parameter.name()),
                    "no answer of " + question.name() + " sets " + parameter.name());
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_country_and_year_leave_the_rows_on_them_alone(Question question) throws Exception {
        List<String> variables =
                question.query().isSelectType() ? question.query().getResultVars() : List.of();
        int country = Math.max(variables.indexOf("country"), variables.indexOf("iso3"));
        boolean isOnNarratives = variables.contains("year") && country >= 0;
        if (isOnNarratives) {
            Query asked = question.with(Map.of("country", "NRU", "year", "2017"));
            assertEquals(rowsOf("\"NRU\"", country, question.query()), rowsOf("\"NRU\"", country, asked));
            assertEquals(0, rowsOf("\"AND\"", country, asked).size());
            assertEquals(
                    List.of(), rowsOf("\"NRU\"", country, question.with(Map.of("country", "NRU", "year", "2016"))));
        }
    }

    private static List<String> rowsOf(String code, int column, Query query) throws Exception {
        return ExpectedAnswer.answer(memory, query)
                .lines()
                .skip(1)
                .filter(row -> row.split("\t", -1)[column].equals(code))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("expected")
    void its_text_with_values_is_the_query_with_them(ExpectedAnswer expected) throws Exception {
        Question question = library.find(expected.question());
        assertEquals(
                question.with(expected.values()).serialize(),
                QueryFactory.create(question.text(expected.values())).serialize());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void it_asks_in_plain_english(Question question) {
        assertTrue(question.asks().matches("[A-Z].*\\?"), question.asks());
        assertFalse(question.asks().contains("tip:"), question.asks());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void what_it_tells_of_the_default_of_a_parameter_holds(Question question) throws Exception {
        String text = Files.readString(QUERIES.resolve(question.name() + ".rq"));
        for (Parameter parameter : question.parameters()) {
            boolean restricts = !Set.of("all", "the first of each narrative").contains(parameter.byDefault());
            String value = restricts ? "\"" + parameter.byDefault() + "\"" : "UNDEF";
            String block = "VALUES ?" + parameter.name() + " { " + value + " }";
            assertTrue(text.contains(block), "no " + block);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void its_rows_have_an_order(Question question) {
        assertTrue(!question.query().isSelectType() || question.query().hasOrderBy());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void it_asks_after_no_prefix_that_it_does_not_use(Question question) throws Exception {
        String text = Files.readString(QUERIES.resolve(question.name() + ".rq"));
        for (String prefix :
                question.query().getPrefixMapping().getNsPrefixMap().keySet()) {
            assertTrue(
                    Stream.of(text.split("PREFIX .*\n")).anyMatch(part -> part.contains(prefix + ":")),
                    prefix + " is not used");
        }
    }

    @Test
    void no_two_questions_are_the_same() throws Exception {
        Set<String> asked = new TreeSet<>();
        for (Question question : questions()) {
            assertTrue(asked.add(question.asks()), question.asks());
        }
        assertTrue(asked.size() >= 32, Arrays.toString(asked.toArray()));
    }
}
