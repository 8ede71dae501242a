package org.tipgraph.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WebElement;

/** Questions are asked: from the library, with values of one's own, and in the editor. */
class AskingTest {

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private final Browser browser = BROWSER.browser();

    @Test
    void aQuestionOfTheLibraryShowsItsResult() {
        browser.visit("queries");
        browser.the("a.question[href$='/query/routes']").click();
        browser.arrives("query/routes");
        assertTrue(browser.all("table.result tbody tr").size() > 3);
    }

    @Test
    void theResultIsTakenAwayAsCsv() throws Exception {
        browser.visit("query/routes");
        int rows = browser.all("table.result tbody tr").size();
        List<String> lines = Files.readAllLines(browser.download(browser.the("#downloads a[type='text/csv']")));
        assertEquals(rows, lines.size() - 1, lines.toString());
    }

    @Test
    void anExampleRunsInTheEditor() {
        browser.visit("editor");
        browser.until("the editor was there", () -> !browser.all(".yasgui").isEmpty());
        browser.the("#examples summary").click();
        browser.the("a.example[data-name=routes]").click();
        browser.until(
                "the result was there",
                () -> !browser.all(".yasr table tbody tr").isEmpty());
    }

    @Test
    void withoutScriptsTheEditorIsAForm() {
        browser.withScripts(false);
        browser.visit("editor");
        browser.the("#plain button").click();
        browser.arrives("sparql");
    }

    @Test
    void withoutScriptsAQuestionTakesValues() {
        browser.withScripts(false);
        browser.visit("query/who-exploits-whom");
        WebElement country = browser.the("input[name=country]");
        country.clear();
        country.sendKeys("NRU");
        browser.the("#parameters button").click();
        browser.arrives("query/who-exploits-whom?country=NRU");
        assertEquals("NRU", browser.the("input[name=country]").getAttribute("value"));
    }
}
