package org.tipgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class PagesTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");

    @RegisterExtension
    static final ServerExtension SERVER = ServerExtension.withOntology();

    private final Client client = SERVER.client();

    @Test
    void theFrontPageTellsWhatIsThereAndWhatToBewareOf() throws Exception {
        HttpResponse<String> page = client.get("");
        assertEquals(200, page.statusCode());
        assertEquals(
                "text/html;charset=utf-8",
                page.headers().firstValue("Content-Type").orElse(""));
        assertTrue(page.body().contains("Claims, not findings."), page.body());
        assertTrue(page.body().contains("<td>Recommendation</td>"), page.body());
        assertTrue(page.body().contains("2016 Andorra") && page.body().contains("2017 Nauru"), page.body());
        assertFalse(page.body().contains("{{"), page.body());
        assertFalse(
                page.body()
                        .replaceFirst("<script type=\"application/ld\\+json\">", "")
                        .replaceAll("<script src=\"/assets/[\\w./-]+\" defer>", "")
                        .contains("<script"),
                page.body());
    }

    @Test
    void everyLinkOfTheFrontPageLeadsSomewhere() throws Exception {
        String page = client.get("").body();
        List<String> links = new ArrayList<>();
        for (Matcher link = LINK.matcher(page); link.find(); ) {
            links.add(link.group(1).replace("&amp;", "&"));
        }
        assertTrue(links.size() > 30, links.toString());
        for (String link : links) {
            HttpResponse<String> answer = client.get(link);
            assertEquals(200, answer.statusCode(), link + " " + answer.body());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "about",
                "dumps/",
                "nothing.html",
                "ontology",
                "concepts",
                "narrative/2016/AND",
                "narrative/2016/AND/exploitation/111-1.html",
                "narrative/2016/AND/passage/111-239.html",
                "place/AND.html",
                "concept/status/asserted.html",
                "dataset.html",
                "pictures",
                "pictures?country=NRU&year=2017",
                "queries",
                "query/who-exploits-whom.html?country=AND",
                "query/is-practice-claimed.html",
                "query/routes-as-graph.html",
                "query/routes.html?year=soon",
                "editor",
            })
    void pagesAreWellFormed(String path) throws Exception {
        String page = client.get(path)
                .body()
                .replaceFirst("<!DOCTYPE html>", "")
                .replaceAll("<(meta|link|input)([^>]*?)/?>", "<$1$2/>")
                .replaceAll(" (defer|open)(?=[ >])", " $1=\"\"")
                .replace(" spellcheck=\"false\"", "");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "place/AND.html", "place/AND.ttl", "assets/style.css", "assets/d3/d3.min.js"})
    void textIsCompressedForWhoAcceptsIt(String path) throws Exception {
        HttpResponse<String> plain = client.get(path);
        HttpResponse<String> compressed = client.get(path, "Accept-Encoding", "gzip");
        assertEquals(Optional.empty(), plain.headers().firstValue("Content-Encoding"));
        assertEquals(Optional.of("gzip"), compressed.headers().firstValue("Content-Encoding"));
        assertTrue(String.join(",", compressed.headers().allValues("Vary")).contains("Accept-Encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparql?query=ASK%7B%7D", "data?default"})
    void answersToQueriesAreNotCompressed(String path) throws Exception {
        HttpResponse<String> answer = client.get(path, "Accept-Encoding", "gzip");
        assertEquals(Optional.empty(), answer.headers().firstValue("Content-Encoding"));
    }

    @Test
    void whatPagesLoadComesFromHereAlone() throws Exception {
        HttpResponse<String> page = client.get("");
        assertEquals(200, client.get("assets/plot/plot.umd.min.js").statusCode());
        assertEquals(
                client.get("assets/icon.svg").body(), client.get("favicon.ico").body());
        assertEquals(403, client.get("assets/plot/").statusCode());
        assertEquals(404, client.get("assets/nothing.js").statusCode());
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self';"), policy);
    }

    @Test
    void everyPassageOfANarrativeIsReachedFromItsTextAndShowsItsClaims() throws Exception {
        String page = client.get("narrative/2016/AND").body();
        String data = client.get("narrative/2016/AND.nt").body();
        assertTrue(page.contains("href=\"/pictures?country=AND&amp;year=2016\""), "no way to its pictures");
        String text = page.substring(page.indexOf("id=\"text\""), page.indexOf("id=\"notes\""));
        List<String> passages = names(data, "narrative/2016/AND/passage/([0-9-]+)> <[^>]*#start>");
        assertTrue(passages.size() > 20, passages.toString());
        for (String passage : passages) {
            assertTrue(text.contains("id=\"passage-" + passage + "\""), passage);
            assertTrue(text.contains("href=\"#claims-" + passage + "\""), passage);
            assertTrue(page.contains("id=\"claims-" + passage + "\""), passage);
        }
        List<String> claims = names(data, "<(https://w3id.org/tipgraph/narrative/[^>]*)> <[^>]*#evidence>");
        assertTrue(claims.size() > 20, claims.toString());
        for (String claim : claims) {
            assertTrue(page.contains(">" + claim + "</a>"), claim);
        }
    }

    private static List<String> names(String data, String pattern) {
        return Pattern.compile(pattern)
                .matcher(data)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dumps/", "nothing.html", "narrative/2016/AND", "place/AND.html"})
    void everyPageLeadsToWhatTheDataAreAndAreNot(String path) throws Exception {
        String page = client.get(path).body();
        assertTrue(page.contains("<a href=\"/about\">"), page);
    }

    @Test
    void whatTheDataAreAndAreNotIsTold() throws Exception {
        String page = client.get("about").body();
        for (String part : List.of("warning", "is", "is-not", "people", "limits", "correct", "cite")) {
            assertTrue(page.contains(" id=\"" + part + "\""), part);
        }
        for (Matcher link = LINK.matcher(page); link.find(); ) {
            HttpResponse<String> answer = client.get(link.group(1).substring(1), "Accept", "text/html");
            assertTrue(answer.statusCode() < 400, link.group(1) + " " + answer.statusCode());
        }
    }

    @Test
    void aPlaceLeadsToTheNarrativesOnItAndAConceptTellsWhatUsesIt() throws Exception {
        assertTrue(client.get("place/AND.html").body().contains("<a href=\"/narrative/2016/AND\">2016 Andorra</a>"));
        String concept = client.get("concept/practice/forced-labour.html").body();
        assertTrue(concept.contains("<dt>Broader</dt><dd><a href=\"/concept/practice/trafficking\">"), concept);
        assertTrue(concept.contains("<dt>Scheme</dt><dd><a href=\"/concept/practice\">"), concept);
        assertTrue(
                Pattern.compile("<th scope=\"row\">exploitation</th><td class=\"number\">[1-9]")
                        .matcher(concept)
                        .find(),
                concept);
    }

    @Test
    void theStatusTellsTheRelease() throws Exception {
        HttpResponse<String> status = client.get("status");
        assertEquals(200, status.statusCode());
        assertTrue(status.body().contains("\"release\": \"" + SERVER.release().id() + "\""), status.body());
        assertTrue(status.body().contains("\"status\": \"ok\""), status.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dumps/",
                "dumps/tipgraph.ttl",
                "status",
                "data?default",
                "place/AND.html",
                "place/AND.ttl",
                "assets/style.css"
            })
    void headTellsWhatGetWouldWithoutTheBody(String path) throws Exception {
        HttpResponse<String> head = client.method("HEAD", path, "");
        HttpResponse<String> get = client.get(path);
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals("", head.body());
        assertEquals(get.headers().firstValue("Content-Type"), head.headers().firstValue("Content-Type"));
    }
}
