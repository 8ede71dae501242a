package org.tipgraph.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What fails every other test is seen when it happens. */
class WatchTest {

    @RegisterExtension
    static final BrowserExtension BROWSER = new BrowserExtension();

    private final Browser browser = BROWSER.browser();

    @Test
    void whatAPageWritesToTheConsoleIsSeen() {
        browser.visit("dumps/");
        browser.evaluate("console.warn('out of order')");
        assertTold("out of order");
    }

    @Test
    void aStyleWithinAPageBreaksThePolicy() {
        browser.visit("dumps/");
        browser.evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">red</p>')");
        assertTold("Content Security Policy");
    }

    @Test
    void aFileThatIsNotThereIsSeen() {
        browser.visit("dumps/");
        browser.evaluate("const image = new Image(); image.src = '/assets/nothing.png'; document.body.append(image)");
        browser.until("the picture failed", () -> (Boolean) browser.evaluate("return document.images[0].complete"));
        assertTold("404");
    }

    @Test
    void thatAnotherHostIsAskedIsSeen() throws IOException {
        URI site = browser.watch().site();
        browser.visit("http://localhost:" + site.getPort() + "/");
        assertTold("Another host was asked: http://localhost:" + site.getPort() + "/");
        browser.reset();
    }

    @Test
    void aPictureWithoutWordsKeepsPeopleOut() {
        browser.visit("dumps/");
        browser.evaluate("const image = new Image(); image.src = '/assets/icon.svg'; document.body.append(image)");
        List<String> faults = Axe.graveFaults(browser);
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).contains("image-alt"), faults.get(0));
    }

    private void assertTold(String words) {
        List<String> troubles = browser.watch().troubles();
        assertTrue(troubles.stream().anyMatch(trouble -> trouble.contains(words)), troubles.toString());
    }
}
