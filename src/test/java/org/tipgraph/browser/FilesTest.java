package org.tipgraph.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.tipgraph.export.SiteSettings;
import org.tipgraph.export.SiteWriter;
import org.tipgraph.publish.ServerExtension;

/** A site of files, read from the disk without a server. */
class FilesTest {

    @RegisterExtension
    static final ServerExtension SERVER = ServerExtension.withOntology();

    @TempDir
    static Path folder;

    private static Path site;

    @BeforeAll
    static void write() throws Exception {
        assumeTrue(Chromium.isInstalled(), Chromium.MISSING);
        site = folder.resolve("site");
        try (SiteWriter writer = SiteWriter.open(SERVER.server().release().folder(), site, SiteSettings.standard())) {
            writer.write(() -> {});
            writer.publish();
        }
    }

    @Test
    void theFrontPageLeadsToANarrativeAndOnToAClaim() {
        ChromeDriver browser = Chromium.start(folder);
        WebDriverWait patience = new WebDriverWait(browser, Browser.PATIENCE);
        try {
            browser.get(site.resolve("index.html").toUri().toString());
            browser.findElement(By.partialLinkText("2016 Andorra")).click();
            patience.until(ExpectedConditions.urlContains("/narrative/2016/AND.html"));
            assertEquals("700", browser.findElement(By.tagName("h1")).getCssValue("font-weight"));
            browser.findElement(By.cssSelector(".note .claim a.iri[href*='exploitation/1522-1']"))
                    .click();
            patience.until(ExpectedConditions.urlContains("/exploitation/1522-1.html"));
            assertTrue(browser.findElement(By.cssSelector("blockquote.words mark"))
                    .getText()
                    .startsWith("NGOs reported that Bolivian domestic workers"));
        } finally {
            browser.quit();
        }
    }
}
