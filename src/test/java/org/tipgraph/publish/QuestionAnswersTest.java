package org.tipgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each question of the library has addresses at which its answer is. */
class QuestionAnswersTest {

    @RegisterExtension
    static final ServerExtension SERVER = ServerExtension.withOntology();

    private static final Pattern EXAMPLE = Pattern.compile("127\\.0\\.0\\.1:3030/((?:query/|editor)[^'>)\\s]*)");

    private static final Path ANSWERS = Path.of("src/test/resources/answers");

    private final Client client = SERVER.client();

    /** The expected answers, but that on the quality, which the sample has invented figures for. */
    static List<Path> answers() throws IOException {
        try (Stream<Path> files = Files.list(ANSWERS)) {
            return files.filter(file -> file.toString().endsWith(".tsv") && !file.endsWith("quality-by-facet.tsv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void itsAnswerIsThatOfTheQuery(Path file) throws Exception {
        String[] name =
                file.getFileName().toString().replaceFirst("[.]tsv$", "").split("@", 2);
        String values = name.length == 1 ? "" : "?" + name[1].replace('@', '&').replace(",", "&");
        HttpResponse<String> answer = client.get("query/" + name[0] + ".tsv" + values);
        assertEquals(Files.readString(file), answer.body());
        assertEquals(200, answer.statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        ".csv, text/csv",
        ".json, application/sparql-results+json",
        ".tsv, text/tab-separated-values",
        ".xml, application/sparql-results+xml",
    })
    void aSuffixNamesAFormatWhateverIsLiked(String suffix, String mediaType) throws Exception {
        for (String question : List.of("tier-and-trend", "is-practice-claimed")) {
            HttpResponse<String> answer = client.get("query/" + question + suffix, "Accept", "text/html");
            assertEquals(200, answer.statusCode(), answer.body());
            assertTrue(header(answer, "Content-Type").startsWith(mediaType), header(answer, "Content-Type"));
            assertEquals("", header(answer, "Vary"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, .csv",
        "application/json, .json",
        "application/sparql-results+json, .json",
        "text/tab-separated-values, .tsv",
        "application/sparql-results+xml, .xml",
        "'text/html;q=0.5, text/csv', .csv",
    })
    void theNameGivesTheAnswerToThoseWhoLikeIt(String liked, String suffix) throws Exception {
        HttpResponse<String> answer = client.get("query/tier-and-trend?year=2017", "Accept", liked);
        assertEquals(200, answer.statusCode());
        assertEquals("/query/tier-and-trend" + suffix + "?year=2017", header(answer, "Content-Location"));
        assertEquals("Accept", header(answer, "Vary"));
        assertEquals(client.get(header(answer, "Content-Location")).body(), answer.body());
    }

    @Test
    void theNameIsDescribedToThoseWhoLikeThat() throws Exception {
        HttpResponse<String> answer = client.get("query/tier-and-trend", "Accept", "text/turtle");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("sh:SPARQLSelectExecutable"), answer.body());
        assertEquals(answer.body(), client.get("query/tier-and-trend.ttl").body());
        assertTrue(header(client.get("query/tier-and-trend"), "Content-Type").startsWith("text/html"));
    }

    @Test
    void parametersNarrowTheAnswer() throws Exception {
        String all = client.get("query/tier-and-trend.csv").body();
        String one =
                client.get("query/tier-and-trend.csv?country=NRU&year=2017").body();
        assertTrue(all.contains("AND,") && all.contains("NRU,"), all);
        assertTrue(!one.contains("AND,") && one.contains("NRU,"), one);
    }

    /** Forms send what was left empty. */
    @Test
    void anEmptyValueSetsNothing() throws Exception {
        assertEquals(
                client.get("query/tier-and-trend.csv").body(),
                client.get("query/tier-and-trend.csv?country=&year=").body());
    }

    @ParameterizedTest
    @CsvSource({
        "year=soon, 'The parameter year is a whole number, and \"soon\" is none. Give digits only, such as year=2017.'",
        "county=NRU, 'The query tier-and-trend has no parameter county. Its parameters are country, year.'",
        "year=2016&year=2017, 'The parameter year is set more than once. Set it once; for several values, ask several times.'",
    })
    void aMistakeInTheParametersIsToldInASentence(String parameters, String sentence) throws Exception {
        HttpResponse<String> answer = client.get("query/tier-and-trend.csv?" + parameters);
        assertEquals(400, answer.statusCode());
        assertEquals(sentence, answer.body().strip());
        assertEquals("", header(answer, "ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%E4", "%C3", "x%00y"})
    void whatIsNoUtf8IsNoFaultOfOurs(String value) throws Exception {
        int status = client.get("query/tier-and-trend.csv?country=" + value).statusCode();
        assertTrue(status == 200 || status == 400, "status " + status);
    }

    @Test
    void aValueIsNeverSyntax() throws Exception {
        String attack = "\" } SERVICE <http://127.0.0.1:1/> { ?s ?p \"";
        HttpResponse<String> answer = client.get("query/tier-and-trend.csv?country=" + Client.encode(attack));
        assertEquals(200, answer.statusCode());
        assertEquals(1, answer.body().lines().count(), answer.body());
    }

    @Test
    void whoHasTheAnswerAlreadyIsToldSo() throws Exception {
        String path = "query/tier-and-trend.csv";
        String tag = header(client.get(path), "ETag");
        HttpResponse<String> again = client.get(path, "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals(tag, header(again, "ETag"));
        assertEquals("", again.body());
        assertFalse(tag.equals(header(client.get(path + "?year=2017"), "ETag")), "another answer, another tag");
        assertFalse(tag.equals(header(client.get("query/tier-and-trend.tsv"), "ETag")), "another format, another tag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"routes-as-graph", "describe-claims"})
    void aGraphIsToBeHadInEachFormatOfGraphs(String question) throws Exception {
        Graph first = null;
        for (String suffix : List.of(".ttl", ".jsonld", ".nt", ".rdf")) {
            HttpResponse<String> answer = client.get("query/" + question + "/graph" + suffix + "?country=AND");
            assertEquals(200, answer.statusCode(), answer.body());
            String type = header(answer, "Content-Type").replaceFirst(";.*", "");
            Graph graph = RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type))
                    .toGraph();
            first = first == null ? graph : first;
            assertTrue(!graph.isEmpty() && graph.isIsomorphicWith(first), suffix);
        }
        HttpResponse<String> liked = client.get("query/" + question + "/graph", "Accept", "application/n-triples");
        assertEquals("/query/" + question + "/graph.nt", header(liked, "Content-Location"));
        assertEquals(
                Lang.NTRIPLES,
                RDFLanguages.contentTypeToLang(header(liked, "Content-Type").replaceFirst(";.*", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "query/routes-as-graph.csv, */*, 404",
        "query/routes-as-graph, text/csv, 406",
        "query/routes-as-graph/graph, text/csv, 406",
        "query/routes-as-graph/graph.csv, */*, 404",
        "query/routes/graph.ttl, */*, 404",
        "query/no-such-question.csv, */*, 404",
        "query/..%2F..%2Fpom.csv, */*, 400",
        "query/routes, image/png, 406",
    })
    void whatThereIsNotIsTold(String path, String liked, int status) throws Exception {
        HttpResponse<String> answer = client.get(path, "Accept", liked);
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().strip().endsWith("."), answer.body());
    }

    /** The addresses that the documents give as examples. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/queries.md"})
    void theAddressesInTheDocumentsAnswer(String document) throws Exception {
        List<String> addresses = EXAMPLE.matcher(Files.readString(Path.of(document)))
                .results()
                .map(example -> example.group(1))
                .toList();
        assertFalse(addresses.isEmpty(), document);
        for (String address : addresses) {
            assertEquals(200, client.get(address).statusCode(), address);
        }
    }

    @Test
    void pagesOfAnyOriginMayReadItAndItsMistakes() throws Exception {
        for (String path : List.of("query/routes.csv", "query/routes.csv?year=soon")) {
            assertEquals("*", header(client.get(path, "Origin", "https://example.org"), "Access-Control-Allow-Origin"));
        }
    }

    @Test
    void itIsOnlyRead() throws Exception {
        assertEquals(405, client.post("query/routes.csv", "text/csv", "a").statusCode());
    }

    @Test
    void headTellsWhatGetWouldWithoutTheBody() throws Exception {
        HttpResponse<String> head = client.method("HEAD", "query/routes.csv", "");
        HttpResponse<String> get = client.get("query/routes.csv");
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(header(get, "Content-Type"), header(head, "Content-Type"));
        assertEquals(header(get, "ETag"), header(head, "ETag"));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
