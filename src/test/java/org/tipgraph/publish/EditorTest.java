package org.tipgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tipgraph.query.Question;
import org.tipgraph.query.QuestionLibrary;

/** The page with the query editor, and what the editor is given. */
class EditorTest {

    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"]*)\"");
    private static final Pattern STYLE = Pattern.compile("` \\.grip-resizable\\{.*?`");

    @RegisterExtension
    static final ServerExtension SERVER = ServerExtension.withOntology();

    private final Client client = SERVER.client();

    @Test
    void withoutJavaScriptItIsAFormThatAsks() throws Exception {
        String page = client.get("editor").body();
        assertTrue(page.contains("action=\"/sparql\" method=\"post\""), page);
        HttpResponse<String> answer =
                client.postForm("output=csv&query=" + Client.encode("SELECT (1 AS ?one) { }"), "Accept", "text/html");
        assertEquals("one\r\n1\r\n", answer.body());
    }

    @Test
    void aLinkBringsAQueryAlong() throws Exception {
        String page = client.get("editor?query=" + Client.encode("ASK { ?s ?p \"</textarea>\" }"))
                .body();
        assertTrue(page.contains("ASK { ?s ?p \"&lt;/textarea&gt;\" }</textarea>"), page);
    }

    @Test
    void eachQuestionOfTheLibraryIsAnExample() throws Exception {
        String page = client.get("editor").body();
        for (Question question : QuestionLibrary.bundled().questions()) {
            assertTrue(page.contains("data-name=\"" + question.name() + "\""), question.name());
        }
    }

    @Test
    void itLoadsOurOwnFilesAlone() throws Exception {
        String page = client.get("editor").body();
        String head = page.substring(0, page.indexOf("</head>"));
        int count = 0;
        for (Matcher loaded = LOADED.matcher(head); loaded.find(); count++) {
            assertTrue(loaded.group(1).startsWith("/assets/"), loaded.group(1));
            assertEquals(200, client.get(loaded.group(1)).statusCode(), loaded.group(1));
        }
        assertTrue(count >= 6, head);
    }

    /** YASGUI inserts one style of its own; whoever puts another version in place has to look at it again. */
    @Test
    void itMayInsertTheOneStyleOfYasguiAndNoOther() throws Exception {
        Matcher style = STYLE.matcher(client.get("assets/yasgui/yasgui.min.js").body());
        assertTrue(style.find());
        String text = style.group().substring(1, style.group().length() - 1);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        String policy = policy("editor");
        assertTrue(
                policy.contains(
                        "style-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'"),
                policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertTrue(policy("queries").contains("style-src 'self';"), policy("queries"));
    }

    private String policy(String path) throws Exception {
        List<String> policies = client.get(path).headers().allValues("Content-Security-Policy");
        assertEquals(1, policies.size(), policies.toString());
        return policies.get(0);
    }

    @Test
    void itIsGivenOurPrefixesAndTerms() throws Exception {
        JsonNode known =
                new ObjectMapper().readTree(client.get("completions.json").body());
        assertEquals(
                "https://w3id.org/tipgraph/ontology#", known.at("/prefixes/tip").asText());
        assertTrue(known.at("/prefixes").has("sh"), known.at("/prefixes").toString());
        assertKnown(known, "classes", "https://w3id.org/tipgraph/ontology#Exploitation", "exploitation");
        assertKnown(known, "properties", "https://w3id.org/tipgraph/ontology#victimGroup", "victim group");
        assertKnown(known, "properties", "http://www.w3.org/ns/oa#exact", "exact");
        assertKnown(known, "concepts", "https://w3id.org/tipgraph/concept/practice/forced-labour", "forced labour");
        assertKnown(known, "concepts", "https://w3id.org/tipgraph/place/PRK", "North Korea");
    }

    private static void assertKnown(JsonNode known, String list, String iri, String label) {
        Set<String> terms = new HashSet<>();
        known.get(list)
                .forEach(term ->
                        terms.add(term.get(0).asText() + " " + term.get(1).asText()));
        assertTrue(terms.contains(iri + " " + label), terms.toString());
    }
}
