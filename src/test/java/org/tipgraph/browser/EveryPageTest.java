package org.tipgraph.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of each kind of page, on a wide, light screen and on a narrow, dark one. */
class EveryPageTest {

    /** One page of each kind, by the name of its pictures. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("front", ""),
            Map.entry("dumps", "dumps/"),
            Map.entry("narrative", "narrative/2016/AND"),
            Map.entry("passage", "narrative/2016/AND/passage/111-239"),
            Map.entry("section", "narrative/2016/AND/section/0-2759"),
            Map.entry("claim", "narrative/2016/AND/exploitation/1522-1.html"),
            Map.entry("place", "place/AND.html"),
            Map.entry("concept", "concept/practice/forced-labour.html"),
            Map.entry("status", "concept/status/asserted.html"),
            Map.entry("scheme", "concept/practice"),
            Map.entry("concepts", "concepts"),
            Map.entry("ontology", "ontology"),
            Map.entry("catalogue", "catalogue"),
            Map.entry("dataset", "dataset.html"),
            Map.entry("narrative-chosen", "narrative/2016/AND#passage-1522-1665"),
            Map.entry("about", "about"),
            Map.entry("questions", "queries"),
            Map.entry("question", "query/routes"),
            Map.entry("editor", "editor"),
            Map.entry("pictures", "pictures"),
            Map.entry("tables", "tables/"),
            Map.entry("missing", "nothing.html"));

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("pagesAndLooks")
    void keepsNobodyOut(String name, String path, Look look) {
        Browser browser = BROWSER.browser();
        browser.show(look);
        browser.visit(path);
        browser.picture(name + "-" + look);

        assertEquals(List.of(), Axe.graveFaults(browser));
        assertEquals(1, browser.all("h1").size());
        assertTrue(browser.overhang() <= 0, () -> "the page is wider than the screen by " + browser.overhang());
    }

    static Stream<Arguments> pagesAndLooks() {
        return PAGES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(page ->
                        Stream.of(Look.values()).map(look -> Arguments.of(page.getKey(), page.getValue(), look)));
    }
}
