package org.tipgraph.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** From a narrative to its claims, and from a claim back to its words: by mouse, by keyboard, and without scripts. */
class ReadingTest {

    private static final String NARRATIVE = "narrative/2016/AND";
    private static final String WORDS = "NGOs reported that Bolivian domestic workers held in servitude";

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private final Browser browser = BROWSER.browser();

    @Test
    void theFrontPageLeadsToANarrative() {
        browser.visit("");
        browser.link("2016 Andorra").click();
        browser.arrives(NARRATIVE);
        assertEquals(NARRATIVE, browser.path());
        assertTrue(browser.the("h1").getText().contains("Andorra"));
    }

    @Test
    void aClaimLeadsToItsSentence() {
        browser.visit(NARRATIVE + "/exploitation/1522-1.html");
        assertTrue(browser.the("blockquote.words mark").getText().startsWith(WORDS));
        browser.the("blockquote.words footer a").click();
        browser.arrives(NARRATIVE + "#");
        assertTrue(browser.isSeen(browser.the(":target")));
    }

    @Test
    void withoutScriptsAPassageLeadsToItsClaims() {
        browser.withScripts(false);
        browser.visit(NARRATIVE);
        browser.link(WORDS).click();
        browser.the("#claims-1522-1665 .claim-links a.iri").click();
        browser.arrives(NARRATIVE + "/exploitation/1522-1.html");
        assertTrue(browser.the("blockquote.words mark").getText().startsWith(WORDS));
    }

    @Test
    void theKeyboardSkipsToTheContent() {
        browser.visit(NARRATIVE);
        browser.press(Keys.TAB);
        assertEquals("Skip to the content", browser.focused().getText());
        assertTrue(browser.isSeen(browser.focused()));
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB);
        assertTrue((Boolean) browser.evaluate("return document.activeElement.closest('main') !== null"));
    }

    @Test
    void theKeyboardComesByEachLinkInTheOrderInWhichPeopleRead() {
        browser.visit(NARRATIVE);
        List<WebElement> links = browser.all("a[href]");
        for (WebElement link : links.subList(0, 12)) {
            browser.press(Keys.TAB);
            assertEquals(link, browser.focused());
            assertTrue(outline(link), link.getText() + " does not show that it is chosen");
        }
        browser.pressShift(Keys.TAB);
        assertEquals(links.get(10), browser.focused());
    }

    @Test
    void aFileOfTheReleaseIsTakenAway() throws Exception {
        browser.visit("dumps/");
        Path file = browser.download(browser.the("a[href='tipgraph.nq.gz']"));
        assertEquals("tipgraph.nq.gz", file.getFileName().toString());
        assertArrayEquals(new byte[] {0x1f, (byte) 0x8b}, Arrays.copyOf(Files.readAllBytes(file), 2));
    }

    private static boolean outline(WebElement element) {
        return !element.getCssValue("outline-style").equals("none");
    }

    @Test
    void aTableIsTakenAwayAsCsv() throws Exception {
        browser.visit("tables/");
        List<String> lines = Files.readAllLines(browser.download(browser.the("main a[href$='.csv']")));
        assertTrue(lines.size() > 1 && lines.get(0).contains(","), lines.toString());
    }
}
