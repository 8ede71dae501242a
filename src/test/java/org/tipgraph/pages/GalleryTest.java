package org.tipgraph.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.tipgraph.pages.Numbers.Cell;
import org.tipgraph.pages.Numbers.Column;
import org.tipgraph.vocabulary.Ontology;

/** What pages of pictures say of the two invented narratives, of one, and of none. */
class GalleryTest {

    private static final List<Column> ROUTE = List.of(Column.of("originName", "Origin"), Column.of("claims", "Claims"));

    @Test
    void aCaptionTellsHowManyClaimsAreCountedOfHowMany() throws Exception {
        PicturesPage page = gallery(true).page(Scope.all());
        assertTrue(caption(page, "routes").contains("they are exploited: 20 of 31, from 2 of 2 narratives."));
        assertTrue(caption(page, "victims").contains("who the people are: 28 of 31, from 2 of 2 narratives."));
        assertTrue(caption(page, "status").contains("Claims of all kinds: 153, from 2 of 2 narratives."));
    }

    @Test
    void asMuchAsOneNarrativeTellsIsCountedOfIt() throws Exception {
        PicturesPage page = gallery(true).page(Scope.of("NRU", "2017"));
        assertEquals("Nauru, 2017", page.subject());
        assertTrue(caption(page, "tiers").contains("on a tier: 1, from one narrative."), caption(page, "tiers"));
        assertFalse(page.figure("tiers").numbers().toString().contains("Andorra"));
    }

    @Test
    void aSummarySaysInWordsWhatStandsOut() throws Exception {
        PicturesPage page = gallery(true).page(Scope.all());
        assertEquals(
                "Tier 2 Watch List: 2. Compared with the report before: downgraded: 2.",
                page.figure("tiers").summary());
        assertTrue(page.figure("routes")
                .summary()
                .startsWith("Most claims between two places: China → Nauru (4); Fiji → Nauru (4);"
                        + " Philippines → Nauru (3);"));
        assertTrue(page.figure("routes").summary().endsWith("within a place: Andorra (1); Nauru (1)."));
        assertTrue(page.figure("indicators").summary().endsWith("No claim: abuse of vulnerability."));
        assertTrue(page.figure("efforts").summary().contains("none reported (1)"));
    }

    @Test
    void theMapKnowsTheCountriesOfTheRegionsThatAreNamed() throws Exception {
        String regions = gallery(true).page(Scope.all()).figure("routes").regions();
        assertTrue(regions.matches("005:032,.* 011:.* 039:.* 151:.* 202:.*"), regions);
        assertEquals("", gallery(true).page(Scope.all()).figure("victims").regions());
    }

    @Test
    void withoutNarrativesThePageSaysThatThereIsNothing() throws Exception {
        String page = gallery(false).page(Scope.all()).html();
        assertTrue(page.contains("There is nothing to draw"), page);
        assertFalse(page.contains("<figure") || page.contains("<script"), page);
    }

    @Test
    void aCountryOfWhichThereIsNoNarrativeHasNoPictures() throws Exception {
        for (Scope scope : List.of(Scope.of("PRK", ""), Scope.of("NRU", "2016"), Scope.of("<b>", "x"))) {
            String page = gallery(true).page(scope).html();
            assertTrue(page.contains("There is nothing to draw"), page);
            assertFalse(page.contains("<b>"), page);
        }
    }

    @Test
    void noRowIsLeftOutWhileAnotherOfAsManyClaimsIsShown() {
        assertEquals(
                rows(4, 3),
                new Numbers(ROUTE, rows(4, 3, 2, 2)).withMostClaims(3).rows());
        assertEquals(
                rows(4, 3, 2),
                new Numbers(ROUTE, rows(4, 3, 2)).withMostClaims(3).rows());
        assertEquals(
                rows(1, 1), new Numbers(ROUTE, rows(1, 1, 1)).withMostClaims(2).rows());
    }

    @Test
    void whatIsLeftOutIsTold() {
        Numbers shown = new Numbers(ROUTE, rows(4, 3));
        assertEquals(
                "Only the 2 routes in 3 claims or more are shown; 5 others are left out here, and are in the answer.",
                new Figure(Picture.ROUTES, shown, 7, "", "", "").leftOut().orElseThrow());
        assertTrue(new Figure(Picture.ROUTES, shown, 2, "", "", "").leftOut().isEmpty());
    }

    private static String caption(PicturesPage page, String picture) {
        return page.figure(picture).counted();
    }

    private static List<List<Cell>> rows(int... claims) {
        return Arrays.stream(claims)
                .mapToObj(number -> List.of(new Cell("A", "", false), new Cell(String.valueOf(number), "", true)))
                .toList();
    }

    private static Gallery gallery(boolean withNarratives) {
        DatasetGraph data = DatasetGraphFactory.create();
        for (Ontology part : Ontology.values()) {
            part.load().getGraph().stream().forEach(data.getDefaultGraph()::add);
        }
        if (withNarratives) {
            RDFDataMgr.loadDatasetGraph("src/test/resources/sample/sample.trig").stream()
                    .forEach(quad -> data.getDefaultGraph().add(quad.asTriple()));
        }
        return new Gallery(data, new Links("/"), Duration.ofMinutes(5));
    }
}
