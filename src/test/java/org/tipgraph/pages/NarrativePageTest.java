package org.tipgraph.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

/** The page of a narrative: its text, marked, and what was read from the words. */
class NarrativePageTest {

    /** Passages: all of the first sentence (7-25), Boys beg (9-17) and & steal (18-25) within it, Men (27-30). */
    private static final String DATA = """
            PREFIX : <https://w3id.org/tipgraph/>
            PREFIX tip: <https://w3id.org/tipgraph/ontology#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX schema: <https://schema.org/>
            GRAPH :n {
            :n a tip:Narrative ; tip:country :land ; tip:reportYear 2017 ;
              schema:text "Title\\n\\n😀 Boys beg & steal. Men <toil>.\\n\\nPROTECTION\\nNo shelter." .
            <n/section/7-38> a tip:Section ; tip:narrative :n ; oa:start 7 ; oa:end 38 ; tip:sectionKind <profile> .
            <n/section/40-62> a tip:Section ; tip:narrative :n ; oa:start 40 ; oa:end 62 ;
              tip:sectionKind <protection> ; tip:heading "PROTECTION" .
            <n/passage/9-17> a tip:Passage ; tip:narrative :n ; oa:start 9 ; oa:end 17 ; oa:exact "Boys beg" .
            <n/passage/7-25> a tip:Passage ; tip:narrative :n ; oa:start 7 ; oa:end 25 ; oa:exact "😀 Boys beg & steal" .
            <n/passage/18-25> a tip:Passage ; tip:narrative :n ; oa:start 18 ; oa:end 25 ; oa:exact "& steal" .
            <n/passage/27-30> a tip:Passage ; tip:narrative :n ; oa:start 27 ; oa:end 30 ; oa:exact "Men" .
            <narrative/1/N/exploitation/9-1> a tip:Exploitation ; tip:evidence <n/passage/7-25> ; tip:status <possible> ;
              tip:rule <rule> ; tip:attributedTo <media> ; tip:practice <begging> .
            <narrative/1/N/abuse/9-1> a tip:Abuse ; tip:evidence <n/passage/9-17>, <n/passage/27-30> ;
              tip:status <asserted> .
            <narrative/1/N/estimate/18-1> a tip:Estimate ; tip:evidence <n/passage/18-25> ; tip:status <asserted> ;
              tip:low 1000.0 ; tip:high 2500 ; tip:approximate true .
            }
            GRAPH :o { :o a tip:Narrative ; tip:country :land ; tip:reportYear 2016 . }
            tip:Exploitation rdfs:label "exploitation"@en .
            :land rdfs:label "Land"@en .
            <begging> skos:prefLabel "forced begging"@en .
            <profile> skos:prefLabel "profile"@en .
            <protection> skos:prefLabel "protection"@en .
            <possible> skos:prefLabel "possible"@en ; skos:definition "May be."@en .
            <media> skos:prefLabel "media"@en .
            <rule> skos:prefLabel "plain rule"@en ; skos:definition "Words say so."@en .
            """;

    private static final String PAGE = page();

    @Test
    void theTextIsCutWherePassagesBeginAndEndAndLeadsToTheShortest() {
        assertTrue(
                PAGE.contains("<span class=\"anchor\" id=\"passage-7-25\"></span>"
                        + "<a class=\"kind-Exploitation status-possible\" href=\"#claims-7-25\" data-passages=\"1\">😀 </a>"
                        + "<span class=\"anchor\" id=\"passage-9-17\"></span>"
                        + "<a class=\"kind-Abuse status-asserted\" href=\"#claims-9-17\" data-passages=\"2 1\">Boys beg"
                        + "<sup aria-hidden=\"true\">A2</sup>"
                        + "<span class=\"unseen\"> (note 2: abuse, asserted)</span></a>"),
                PAGE);
    }

    @Test
    void theWholeTextIsThere() {
        String text = between("<div class=\"narrative\"[^>]*>", "</div>\\s*<aside")
                .replaceAll("<sup.*?</sup>|<span class=\"unseen\">.*?</span>|<h3.*?</h3>", "")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
        assertEquals(" Title 😀 Boys beg &amp; steal. Men &lt;toil&gt;. PROTECTION No shelter. ", text);
    }

    @Test
    void aPassageThatEndsWithAShorterOneHasASignOfItsOwn() {
        assertTrue(
                PAGE.contains("</a><a class=\"sign kind-Exploitation status-possible\" href=\"#claims-7-25\""
                        + " data-passages=\"1\"><sup aria-hidden=\"true\">X1</sup>"),
                PAGE);
        assertTrue(PAGE.contains("<a href=\"#claims-7-25\">note 1: exploitation, possible</a>"), PAGE);
    }

    @Test
    void wordsAreOneStepForTheKeyboardHoweverOftenTheyAreCut() {
        assertTrue(PAGE.contains("href=\"#claims-7-25\" data-passages=\"1\" tabindex=\"-1\"> </a>"), PAGE);
        assertEquals(1, all("(tabindex=\"-1\"> )").size());
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhereAndEveryNameIsThereOnce() {
        List<String> ids = all("id=\"([^\"]*)\"");
        assertEquals(ids.stream().distinct().toList(), ids);
        List<String> lost = all("href=\"#([^\"]*)\"").stream()
                .filter(id -> !ids.contains(id))
                .toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void aClaimTellsWhatItSaysWhoSaysSoAndHowItWasRead() {
        String claim = between("id=\"claim-exploitation-9-1\"", "</article>");
        assertTrue(claim.contains("<dd><a href=\"/begging\">forced begging</a></dd>"), claim);
        assertTrue(
                claim.contains("<dd><a href=\"/possible\">possible</a><span class=\"meaning\">: May be.</span>"),
                claim);
        assertTrue(claim.contains("<dt>Who says so</dt><dd><a href=\"/media\">media</a></dd>"), claim);
        assertTrue(claim.contains("<a href=\"/rule\">plain rule</a>"), claim);
        assertTrue(claim.contains("<a class=\"show-words\" href=\"#passage-7-25\">"), claim);
        assertTrue(claim.contains(">https://w3id.org/tipgraph/narrative/1/N/exploitation/9-1</a>"), claim);
    }

    @Test
    void aClaimOnSeveralPassagesIsToldOnceAndLeadsToAllOfThem() {
        String claim = between("id=\"claim-abuse-9-1\"", "</article>");
        assertTrue(claim.contains("href=\"#passage-9-17\"") && claim.contains("href=\"#passage-27-30\""), claim);
        String other = between("id=\"claims-27-30\"", "</section>");
        assertTrue(other.contains("<a href=\"#claim-abuse-9-1\">abuse, asserted</a>"), other);
    }

    @Test
    void aNumberIsToldWithItsBounds() {
        assertTrue(PAGE.contains("<dt>number</dt><dd>approximately 1,000 to 2,500</dd>"), PAGE);
    }

    @Test
    void claimsAreCountedByKindAndStatus() {
        String tally = between("<table id=\"tally\">", "</table>");
        String rows =
                tally.replaceAll("(?s).*<tbody>", "").replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        assertEquals(" X exploitation 0 1 1 A abuse 1 0 1 N estimate 1 0 1 ", rows);
        assertTrue(PAGE.contains("3 claims on 4 passages. Passages are 34 % of the text"), PAGE);
    }

    @Test
    void sectionsHaveAPlaceAndTheirHeadingsAreKept() {
        assertTrue(PAGE.contains("<section id=\"section-7\">\n<h3 class=\"section-name\">profile</h3>"), PAGE);
        assertTrue(PAGE.contains("<h4>PROTECTION</h4>\n<p>No shelter.</p>"), PAGE);
        assertTrue(PAGE.contains("<a href=\"#section-40\">protection</a>"), PAGE);
    }

    @Test
    void itLeadsToOtherYearsOfTheCountry() {
        assertTrue(between("id=\"other-years\"", "</nav>").contains("<a href=\"/o\">2016 Land</a>"), PAGE);
    }

    private static String between(String begin, String end) {
        return all("(?s)" + begin + "(.*?)" + end).get(0);
    }

    private static List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(PAGE)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String page() {
        DatasetGraph data = DatasetGraphFactory.createGeneral();
        RDFParser.fromString(DATA, Lang.TRIG).base("https://w3id.org/tipgraph/").parse(data);
        data.listGraphNodes()
                .forEachRemaining(graph -> data.getGraph(graph).stream().forEach(data.getDefaultGraph()::add));
        Describer describer = new Describer(data, new Links("/"));
        Description description = describer.describe("n").orElseThrow();
        return new String(describer.write(description, Format.HTML, Paging.first()), StandardCharsets.UTF_8);
    }
}
