package org.tipgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tipgraph.query.Question;
import org.tipgraph.query.QuestionLibrary;

/** The pages of the query library, as readers see them without JavaScript. */
class QuestionPagesTest {

    @RegisterExtension
    static final ServerExtension SERVER = ServerExtension.withOntology();

    private final Client client = SERVER.client();

    private String page(String path) throws Exception {
        HttpResponse<String> page = client.get(path, "Accept", "text/html");
        assertEquals(200, page.statusCode(), page.body());
        return page.body();
    }

    @Test
    void theLibraryListsEachQuestionUnderItsTopic() throws Exception {
        String page = page("queries");
        for (Question question : QuestionLibrary.bundled().questions()) {
            assertTrue(page.contains("href=\"/query/" + question.name() + "\""), question.name());
            assertTrue(page.contains("<h2>" + question.topic() + "</h2>"), question.topic());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"query", "query/"})
    void thePlaceOfQuestionsLeadsToTheLibrary(String path) throws Exception {
        HttpResponse<String> answer = client.get(path);
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/queries"));
    }

    @Test
    void aQuestionHasItsFormItsResultAndItsText() throws Exception {
        String page = page("query/tier-and-trend?country=NRU&year=");
        assertTrue(page.contains("<h1>On which tier is each country placed each year"), page);
        assertTrue(page.contains("name=\"country\" value=\"NRU\""), page);
        assertTrue(page.contains("name=\"year\" value=\"\""), page);
        assertTrue(page.contains("VALUES ?country { \"NRU\" }"), page);
        assertTrue(page.contains("<p id=\"count\">1 row.</p>"), page);
        assertTrue(page.contains("href=\"/query/tier-and-trend.csv?country=NRU\""), page);
    }

    @Test
    void codesAndNamesInTheResultLeadToTheirPages() throws Exception {
        String page = page("query/tier-and-trend?country=NRU");
        for (String link : List.of("/place/NRU", "/concept/tier/2WL", "/concept/status/asserted")) {
            assertTrue(page.contains("<td><a href=\"" + link + "\">"), link);
        }
        assertTrue(page.contains("<td><a href=\"/narrative/2017/NRU/tier-placement/"), page);
    }

    @Test
    void ofALongResultThePageHasTheFirstHundredRows() throws Exception {
        String page = page("query/fact-sheet");
        assertTrue(page.contains("The first 100 rows; the rest is in the files."), page);
        assertEquals(101, page.split("<tr>", -1).length - 1);
    }

    @Test
    void aTruthIsAWord() throws Exception {
        assertTrue(page("query/is-practice-claimed?practice=forced-labour").contains("<td>Yes</td>"));
        assertTrue(page("query/is-practice-claimed?practice=no-such").contains("<td>No</td>"));
    }

    @Test
    void aGraphIsShownAsTriples() throws Exception {
        String page = page("query/routes-as-graph?country=AND");
        assertTrue(page.contains("<th scope=\"col\">property</th>"), page);
        assertTrue(page.contains("href=\"/query/routes-as-graph/graph.ttl?country=AND\""), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=soon", "county=NRU", "year=2016&year=2017"})
    void aMistakeIsToldOnThePage(String parameters) throws Exception {
        HttpResponse<String> page = client.get("query/routes.html?" + parameters);
        assertEquals(400, page.statusCode());
        assertTrue(page.body().contains("role=\"alert\""), page.body());
        assertTrue(page.body().contains("id=\"parameters\""), page.body());
    }

    @Test
    void whatAReaderTypedIsNeverMarkup() throws Exception {
        String page = page("query/claims-on-words?words=" + Client.encode("\"><script>alert(1)</script>"));
        assertFalse(page.contains("<script>alert"), page);
    }

    @Test
    void theCommandForCurlGivesTheResult() throws Exception {
        String command = snippet("query/claims-on-words?words=it%27s+%22a%22&country=NRU", "curl");
        assertEquals(
                client.get("query/claims-on-words.csv?words=it%27s+%22a%22&country=NRU")
                        .body(),
                output("curl", "bash", "-c", command));
        assertTrue(snippet("query/describe-claims", "curl").contains("/query/describe-claims/graph.ttl'"));
    }

    @Test
    void thePythonReadsTheResult() throws Exception {
        String program = snippet("query/tier-and-trend", "python");
        assertTrue(program.contains("\"" + SERVER.server().uri() + "query/tier-and-trend.csv\""), program);
        assumeTrue(succeeds("python3", "-c", "import pandas"), "there is no python3 with pandas here");
        assertEquals(
                "2 2016",
                output("python3", "python3", "-c", program + "print(len(rows), rows.year[0])")
                        .strip());
    }

    @Test
    void theRReadsTheResult() throws Exception {
        String program = snippet("query/tier-and-trend", "r");
        assertTrue(program.contains("\"" + SERVER.server().uri() + "query/tier-and-trend.csv\""), program);
        assumeTrue(succeeds("Rscript", "--version"), "there is no Rscript here");
        assertEquals(
                "2 2016",
                output("Rscript", "Rscript", "-e", program + "cat(nrow(rows), rows$year[1])")
                        .strip());
    }

    /** The text of a snippet as a reader copies it. */
    private String snippet(String path, String name) throws Exception {
        Matcher code = Pattern.compile("id=\"snippet-" + name + "\".*?<code>(.*?)</code>", Pattern.DOTALL)
                .matcher(page(path));
        assertTrue(code.find(), name);
        return code.group(1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static String output(String needed, String... command) throws Exception {
        assumeTrue(succeeds(needed, "--version"), "there is no " + needed + " here");
        Process process = new ProcessBuilder(command).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), errors);
        return output;
    }
}
