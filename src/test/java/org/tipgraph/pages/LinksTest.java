package org.tipgraph.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tipgraph.query.Question;
import org.tipgraph.query.QuestionLibrary;
import org.tipgraph.vocabulary.Tip;

/** The same links, where a server answers and where files lie. */
class LinksTest {

    private final Links served = new Links("/tip/");
    private final Links files = Links.toFiles(Optional.empty()).from("narrative/2017/PRK");

    @Test
    void namesLeadToTheServersPathsOrToFilesNearby() {
        assertEquals("/tip/place/PRK", served.to(Tip.BASE + "place/PRK"));
        assertEquals("../../place/PRK.html", files.to(Tip.BASE + "place/PRK"));
        assertEquals("../../ontology.html#Claim", files.to(Tip.BASE + "ontology#Claim"));
        assertEquals("../../ontology.ttl", files.document(Tip.BASE + "ontology#Claim", Format.TURTLE));
        assertEquals("../../dumps/tipgraph.ttl", files.to(Tip.BASE + "dumps/tipgraph.ttl"));
        assertEquals("https://www.wikidata.org/entity/Q423", files.to("https://www.wikidata.org/entity/Q423"));
    }

    @Test
    void foldersHaveAPageOfTheirOwn() {
        assertEquals("/tip/", served.page(""));
        assertEquals("../../index.html", files.page(""));
        assertEquals("/tip/dumps/", served.page("dumps/"));
        assertEquals("../../dumps/index.html", files.page("dumps/"));
    }

    @Test
    void longListsGoOnInOtherFiles() {
        assertEquals("?page=2", served.part(2));
        assertEquals("PRK.page-2.html", files.part(2));
        assertEquals("PRK.html", files.part(1));
    }

    @Test
    void whatOnlyAServerCanDoIsLeftOutOfFiles() {
        assertTrue(served.editor().isPresent());
        assertFalse(files.editor().isPresent());
        assertEquals(Optional.empty(), files.incoming(Tip.BASE + "place/PRK"));
        assertEquals(Tip.BASE + "sparql", files.to(Tip.BASE + "sparql"));
        Question question = QuestionLibrary.bundled().named("routes").orElseThrow();
        assertThrows(IllegalArgumentException.class, () -> files.question(question, Map.of("year", "2017")));
    }

    @Test
    void anEndpointElsewhereIsAskedInstead() {
        Links asking = Links.toFiles(Optional.of("https://example.org/sparql")).from("place/PRK");
        assertEquals("../editor.html", asking.editor().orElseThrow());
        assertTrue(
                asking.incoming(Tip.BASE + "place/PRK").orElseThrow().startsWith("https://example.org/sparql?query="));
        String policy = asking.policy().orElseThrow();
        assertTrue(policy.contains("connect-src 'self' https://example.org;"), policy);
        assertTrue(policy.contains("form-action https://example.org;"), policy);
    }

    @Test
    void aPageThatIsShownAnywhereLeadsFromTheRoot() {
        Links anywhere = Links.toFilesUnder("/tip/", Optional.empty());
        assertEquals("/tip/pictures.html", anywhere.page("pictures"));
        assertEquals("/tip/assets/style.css", anywhere.asset("style.css"));
    }

    @Test
    void aRootThatIsNoPathIsAFault() {
        assertThrows(IllegalArgumentException.class, () -> new Links("tip"));
    }
}
