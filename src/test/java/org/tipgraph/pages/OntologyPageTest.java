package org.tipgraph.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.tipgraph.terms.Sample;
import org.tipgraph.vocabulary.Ontology;
import org.tipgraph.vocabulary.Tip;

/** The page of the ontology, and those of concept schemes. */
class OntologyPageTest {

    private static final DatasetGraph DATA = Sample.dataset();
    private static final String PAGE = page("ontology");

    @Test
    void everyTermIsAtItsFragment() {
        Set<String> ids = new HashSet<>(found("id=\"([^\"]*)\"", PAGE));
        Ontology.TERMS
                .load()
                .listSubjects()
                .filterKeep(term -> term.getURI().startsWith(Tip.NS))
                .forEach(term -> assertTrue(ids.contains(term.getURI().substring(Tip.NS.length())), term.getURI()));
    }

    @Test
    void everyPlaceOnThePageThatItLinksToIsThereOnce() {
        List<String> ids = found("id=\"([^\"]*)\"", PAGE);
        assertEquals(ids.stream().distinct().toList(), ids);
        Set<String> missing = new TreeSet<>(found("href=\"#([^\"]*)\"", PAGE));
        missing.removeAll(ids);
        missing.remove("main");
        assertEquals(Set.of(), missing);
    }

    @Test
    void aTermTellsItsStandardItsDemandsItsExampleAndItsQuestions() {
        String claim = PAGE.substring(PAGE.indexOf("id=\"CountryRole\""), PAGE.indexOf("id=\"Effort\""));
        assertTrue(claim.contains("A claim that the country is a source, transit or destination country"), claim);
        assertTrue(claim.contains("<td>exactly 1</td>"), claim);
        assertTrue(claim.contains("a tip:CountryRole;"), claim);
        assertTrue(claim.contains("Is the country a source, transit or destination country"), claim);
        assertTrue(PAGE.contains("<code>schema:Claim</code></a> <small>schema.org</small>"));
    }

    @Test
    void whatHasNoExampleSaysSo() {
        String cue = PAGE.substring(PAGE.indexOf("id=\"Cue\""), PAGE.indexOf("id=\"Element\""));
        assertTrue(cue.contains("There is no example in these data."), cue);
    }

    @Test
    void nothingOnItNeedsAStyleOrScriptOfItsOwn() {
        assertFalse(PAGE.contains(" style=") || PAGE.contains("<style") || PAGE.contains("<script"));
    }

    @Test
    void theOntologyTellsItsVersionAndHowToCiteIt() {
        assertTrue(
                PAGE.contains(
                        "The tipgraph project: tipgraph ontology, version 0.1.0. <code>https://w3id.org/tipgraph/ontology</code>"));
    }

    @Test
    void theDiagramLeadsToTheTerms() {
        String svg = PAGE.substring(PAGE.indexOf("<svg"), PAGE.indexOf("</svg>"));
        assertTrue(svg.contains("<a href=\"#Exploitation\"><text class=\"title\""), svg);
        assertTrue(svg.contains("<a href=\"#practice\"><text "), svg);
        assertTrue(svg.contains("<a href=\"/concept/practice\"><text "), svg);
        assertTrue(svg.contains("<title>tip:Exploitation tip:practice tip:Practice</title>"), svg);
    }

    @Test
    void everyConceptOfASchemeIsInItsTreeOnce() {
        String page = page("concept/practice");
        Set<String> concepts = new TreeSet<>();
        DATA.getDefaultGraph()
                .find(null, SKOS.inScheme.asNode(), Tip.scheme("practice").asNode())
                .forEachRemaining(triple -> concepts.add(triple.getSubject().getURI()));
        List<String> shown = found("<li id=\"[^\"]*\"><a href=\"/([^\"]*)\"", page);
        assertEquals(shown.stream().distinct().toList(), shown);
        shown.forEach(path -> assertTrue(concepts.remove(Tip.BASE + path), path));
        assertEquals(Set.of(), concepts);
    }

    @Test
    void narrowerConceptsStandBelowBroaderOnes() {
        String page = page("concept/practice").replaceAll("\\s+", " ");
        String labour = page.substring(page.indexOf("<li id=\"forced-labour\">"));
        assertTrue(
                labour.matches(
                        "<li id=\"forced-labour\">.*?<ul class=\"tree\"> <li id=\"child-labour-exploitation\">.*"),
                labour);
    }

    @Test
    void vocabulariesOfOthersHaveThePageOfAnyThing() {
        assertTrue(page("standard/iccs").contains("What points here"));
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String page(String path) {
        Describer describer = new Describer(DATA, new Links("/"));
        Description description = describer.describe(path).orElseThrow();
        return new String(describer.write(description, Format.HTML, Paging.first()), StandardCharsets.UTF_8);
    }
}
