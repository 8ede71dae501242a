package org.tipgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How names are answered over HTTP. */
class DescriptionsTest {

    @RegisterExtension
    static final ServerExtension SERVER = ServerExtension.withOntology();

    @RegisterExtension
    static final ServerExtension ELSEWHERE = ServerExtension.withBase("https://example.org/tip/");

    private static final String CLAIM = "narrative/2016/AND/exploitation/111-1";

    private final Client client = SERVER.client();

    @ParameterizedTest
    @CsvSource({
        "place/AND, text/html, place/AND.html",
        "place/AND, text/turtle, place/AND.ttl",
        CLAIM + ", application/ld+json, " + CLAIM + ".jsonld",
        "concept/practice/forced-labour, application/n-triples, concept/practice/forced-labour.nt",
        "dataset, application/rdf+xml, dataset.rdf",
        "dataset/tipgraph.ttl, text/html, dataset/tipgraph.ttl.html",
    })
    void whatIsNoDocumentLeadsToOne(String path, String accept, String document) throws Exception {
        HttpResponse<String> answer = client.get(path, "Accept", accept);
        assertEquals(303, answer.statusCode());
        assertEquals("/" + document, header(answer, "Location"));
        assertEquals("Accept", header(answer, "Vary"));
        HttpResponse<String> next = client.get(document);
        assertEquals(200, next.statusCode());
        assertTrue(header(next, "Content-Type").startsWith(accept), header(next, "Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "narrative/2016/AND",
                "narrative/2016/AND/passage/111-239",
                "narrative/2016/AND/section/0-2759",
                "report/2016",
                "ontology",
                "concepts",
                "places",
                "concept/practice",
            })
    void aDocumentComesAtOnceAndTellsWhereThatFormatIs(String path) throws Exception {
        HttpResponse<String> answer = client.get(path, "Accept", "text/turtle");
        assertEquals(200, answer.statusCode());
        assertEquals("text/turtle", header(answer, "Content-Type"));
        assertEquals("/" + path + ".ttl", header(answer, "Content-Location"));
        assertEquals("Accept", header(answer, "Vary"));
        assertEquals(client.get(path + ".ttl").body(), answer.body());
    }

    @Test
    void aSuffixBeatsWhatIsLiked() throws Exception {
        HttpResponse<String> answer = client.get("place/AND.nt", "Accept", "text/html");
        assertEquals("application/n-triples", header(answer, "Content-Type"));
        assertEquals("", header(answer, "Vary"));
    }

    @Test
    void whatIsKnownIsNotSentAgain() throws Exception {
        HttpResponse<String> first = client.get("place/AND.ttl");
        String tag = header(first, "ETag");
        for (String known : List.of(tag, tag.substring("W/".length()), "\"other\", " + tag, "*")) {
            HttpResponse<String> again = client.get("place/AND.ttl", "If-None-Match", known);
            assertEquals(304, again.statusCode(), known);
            assertEquals("", again.body());
            assertEquals(tag, header(again, "ETag"));
        }
        assertEquals(
                200, client.get("place/AND.ttl", "If-None-Match", "\"other\"").statusCode());
        assertEquals(200, client.get("place/AND.nt", "If-None-Match", tag).statusCode());
    }

    @Test
    void headTellsTheSameWithoutTheBody() throws Exception {
        for (String path : List.of("place/AND", "place/AND.ttl", "ontology", "place/none")) {
            HttpResponse<String> get = client.get(path);
            HttpResponse<String> head = client.method("HEAD", path, "");
            assertEquals(get.statusCode(), head.statusCode());
            assertEquals("", head.body());
            for (String name : List.of("ETag", "Location", "Vary", "Content-Type")) {
                assertEquals(header(get, name), header(head, name), path + " " + name);
            }
            assertEquals(get.headers().allValues("Link"), head.headers().allValues("Link"));
        }
    }

    @Test
    void linksLeadToTheOtherFormatsTheNameAndWhatPointsHere() throws Exception {
        List<String> links = client.get("place/AND.ttl").headers().allValues("Link");
        assertTrue(links.contains("<https://w3id.org/tipgraph/place/AND>; rel=\"describes\""), links.toString());
        assertTrue(links.contains("</place/AND.rdf>; rel=\"alternate\"; type=\"application/rdf+xml\""));
        String incoming = links.stream()
                .filter(link -> link.endsWith("rel=\"related\""))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> answer =
                client.get(incoming.replaceFirst("<(.*)>.*", "$1"), "Accept", "application/n-triples");
        assertTrue(answer.body().contains("<https://w3id.org/tipgraph/narrative/2016/AND>"), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "place/none, text/html, text/html;charset=utf-8, <h1>There is nothing here</h1>",
        "place/none, text/turtle, text/turtle, rdfs:comment",
        "place/none, application/ld+json, application/ld+json, rdfs:comment",
        "place/none, application/rdf+xml, application/rdf+xml, <rdfs:comment",
        "place/none.nt, */*, application/n-triples, rdf-schema#comment",
        "place/none, */*, text/plain;charset=utf-8, See / for what there is.",
        "place/none, image/png, text/plain;charset=utf-8, See / for what there is.",
        "place/AND/, */*, text/plain;charset=utf-8, place/AND/",
        "ontology.txt, */*, text/plain;charset=utf-8, ontology.txt",
    })
    void whatIsNotThereIsToldInTheFormatAskedFor(String path, String accept, String type, String words)
            throws Exception {
        HttpResponse<String> answer = client.get(path, "Accept", accept);
        assertEquals(404, answer.statusCode());
        assertEquals(type, header(answer, "Content-Type"));
        assertTrue(answer.body().contains(words), answer.body());
        assertTrue(answer.body().contains("There is nothing here"), answer.body());
    }

    @Test
    void whatCannotBeHadIsToldWithWhatCan() throws Exception {
        HttpResponse<String> answer = client.get("place/AND", "Accept", "image/png");
        assertEquals(406, answer.statusCode());
        assertEquals(
                "This is to be had as text/html, text/turtle, application/ld+json, application/n-triples,"
                        + " application/rdf+xml.\n",
                answer.body());
        assertEquals("Accept", header(answer, "Vary"));
        assertFalse(answer.headers().allValues("Link").isEmpty());
    }

    @Test
    void nothingIsWrittenToAName() throws Exception {
        HttpResponse<String> answer = client.method("PUT", "place/AND", "<urn:s> <urn:p> <urn:o> .");
        assertEquals(405, answer.statusCode());
        assertEquals("GET, HEAD", header(answer, "Allow"));
    }

    @Test
    void aLongListLeadsToItsRest() throws Exception {
        String first = client.get("concept/status/asserted.html").body();
        assertTrue(first.contains("Page 1 of "), first);
        assertTrue(first.contains("<a href=\"?page=2\">next</a>"), first);
        String second = client.get("concept/status/asserted.html?page=2").body();
        assertTrue(second.contains("Page 2 of ") && second.contains("<a href=\"?page=1\">previous</a>"), second);
        assertEquals(
                200, client.get("concept/status/asserted.html?page=nonsense").statusCode());
    }

    @Test
    void underAnotherBaseAllLinksOfPagesStayThere() throws Exception {
        Pattern local = Pattern.compile("(?:href|action)=\"(/[^\"]*)\"");
        for (String path : List.of("", "dumps/", "narrative/2016/AND", CLAIM + ".html", "place/none.html")) {
            String page = ELSEWHERE.client().get(path).body();
            List<String> links = local.matcher(page)
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.startsWith("/tip/"))
                    .toList();
            assertEquals(List.of(), links, path);
            assertFalse(page.contains("<a href=\"https://w3id.org/tipgraph/"), page);
        }
        HttpResponse<String> claim = ELSEWHERE.client().get(CLAIM);
        assertEquals("/tip/" + CLAIM + ".html", header(claim, "Location"));
        assertTrue(ELSEWHERE.client().get("").body().contains("https://example.org/tip/sparql"));
    }

    @Test
    void theDataNameThePublicBaseWhereverTheyAreServed() throws Exception {
        String turtle = ELSEWHERE.client().get(CLAIM + ".ttl").body();
        assertEquals(client.get(CLAIM + ".ttl").body(), turtle);
        assertTrue(turtle.contains("@base <https://w3id.org/tipgraph/>"), turtle);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
