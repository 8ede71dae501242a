package org.tipgraph.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WebElement;

/** The dataset as pictures: each is drawn, and its numbers can be read without it. */
class PicturesTest {

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private final Browser browser = BROWSER.browser();

    @Test
    void eachFigureIsDrawnWhenItComesIntoSight() {
        browser.visit("pictures");
        List<WebElement> drawings = browser.all("figure .drawing");
        assertTrue(drawings.size() > 4);
        for (WebElement drawing : drawings) {
            browser.evaluate("arguments[0].scrollIntoView()", drawing);
            browser.until("it was drawn", () -> drawing.getAttribute("data-drawn") != null);
            assertTrue((Boolean) browser.evaluate("return arguments[0].querySelector('svg *') !== null", drawing));
        }
    }

    @Test
    void withoutScriptsTheNumbersAreThere() {
        browser.withScripts(false);
        browser.visit("pictures");
        assertEquals(
                browser.all("figure .drawing").size(),
                browser.all("figure table").size());
        assertEquals(0, browser.all("figure svg").size());
    }
}
