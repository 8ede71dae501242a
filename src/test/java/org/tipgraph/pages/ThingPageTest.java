package org.tipgraph.pages;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

/** What pages show, of data made up for it. */
class ThingPageTest {

    private static final String PREFIXES = """
            PREFIX : <https://w3id.org/tipgraph/>
            PREFIX tip: <https://w3id.org/tipgraph/ontology#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX schema: <https://schema.org/>
            """;

    private static final String NARRATIVE = """
            GRAPH :n { :n a tip:Narrative ; schema:text "Title\\n\\n😀 Boys beg & steal. Men <toil>.\\n\\nPROTECTION\\nNo shelter." .
            <n/section/0-42> a tip:Section ; tip:narrative :n ; oa:start 40 ; oa:end 62 ; tip:heading "PROTECTION" .
            <n/passage/9-17> a tip:Passage ; tip:narrative :n ; oa:start 9 ; oa:end 17 ; oa:exact "Boys beg" .
            <n/passage/9-25> a tip:Passage ; tip:narrative :n ; oa:start 9 ; oa:end 25 ; oa:exact "Boys beg & steal" .
            <n/claim> a tip:Exploitation ; tip:evidence <n/passage/9-25> ; tip:status <possible> ; tip:rule <rule> .
            <n/other> a tip:Abuse ; tip:evidence <n/passage/9-17> ; tip:status <asserted> . }
            tip:Exploitation rdfs:label "exploitation"@en .
            <possible> skos:prefLabel "possible"@en ; skos:definition "May be."@en .
            <rule> skos:prefLabel "plain rule"@en ; skos:definition "Words say so."@en .
            """;

    @Test
    void aLabelIsNoMarkup() {
        String page = page("x", ":x rdfs:label \"<script>alert(1)</script>\" ; :p \"\\\"><img src=y>\" .");
        assertFalse(page.contains("<script") || page.contains("<img"), page);
        assertTrue(page.contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>"), page);
    }

    @Test
    void aNameThatRunsCodeIsNoLink() {
        String page =
                page("x", ":x rdfs:seeAlso <javascript:alert(1)>, <data:text/html,x>, <https://example.org/?a&b> .");
        assertFalse(page.contains("href=\"javascript") || page.contains("href=\"data"), page);
        assertTrue(page.contains("href=\"https://example.org/?a&amp;b\""), page);
    }

    @Test
    void valuesAreCalledByTheirLabels() {
        String page =
                page("x", ":x :p :y . :y skos:prefLabel \"Ypsilon\"@en, \"i grec\"@fr . :p rdfs:label \"goes with\" .");
        assertTrue(page.contains("<dt><a href=\"/p\">goes with</a></dt><dd><a href=\"/y\">Ypsilon</a></dd>"), page);
    }

    @Test
    void whatPointsToAThingIsOnItsPage() {
        String page = page("y", ":x :p :y ; rdfs:label \"iks\" . :p rdfs:label \"goes with\" .");
        assertTrue(page.contains("goes with</a> of</h3>\n<ul>\n<li><a href=\"/x\">iks</a></li>"), page);
    }

    @Test
    void aClaimShowsItsWordsInTheirSentenceAndHowItWasRead() {
        String page = page("n/claim", NARRATIVE);
        assertTrue(page.contains("😀 <mark>Boys beg &amp; steal</mark>."), page);
        assertTrue(page.contains("<a href=\"/n#passage-9-25\">See it in n</a>"), page);
        assertTrue(page.contains("<dt>How the narrative vouches for it</dt><dd><a href=\"/possible\">possible</a>"
                + "<span class=\"meaning\">: May be.</span>"));
        assertTrue(
                page.contains("<dt>The rule that read it</dt><dd><a href=\"/rule\">plain rule</a>"
                        + "<span class=\"meaning\">: Words say so.</span>"),
                page);
    }

    @Test
    void aPassageShowsTheClaimsOnItBeforeItsPlace() {
        String page = page("n/passage/9-25", NARRATIVE);
        int claim = page.indexOf("<a href=\"/n/claim\">");
        assertTrue(0 < claim && claim < page.indexOf("<dl class=\"properties\">"), page);
    }

    @Test
    void termsHaveAPlaceOnThePageOfTheirOntology() {
        String page = page(
                "ontology", "GRAPH :ontology { :ontology rdfs:label \"terms\" . tip:Term rdfs:label \"a term\" . }");
        assertTrue(page.contains("<section class=\"term\" id=\"Term\">"), page);
        assertTrue(page.contains("<a href=\"/ontology#Term\">a term</a>"), page);
    }

    @Test
    void aGraphListsWhatIsInIt() {
        String page =
                page("places", "GRAPH :places { <place/A> rdfs:label \"Aland\" . <place/B> rdfs:label \"Beland\" . }");
        assertTrue(
                page.contains("<li><a href=\"/place/A\">Aland</a></li>\n<li><a href=\"/place/B\">Beland</a></li>"),
                page);
    }

    private static String page(String path, String trig) {
        DatasetGraph data = DatasetGraphFactory.createGeneral();
        RDFParser.fromString(PREFIXES + trig, Lang.TRIG)
                .base("https://w3id.org/tipgraph/")
                .parse(data);
        data.listGraphNodes()
                .forEachRemaining(graph -> data.getGraph(graph).stream().forEach(data.getDefaultGraph()::add));
        Describer describer = new Describer(data, new Links("/"));
        Description description = describer.describe(path).orElseThrow();
        return new String(describer.write(description, Format.HTML, Paging.first()), StandardCharsets.UTF_8);
    }
}
