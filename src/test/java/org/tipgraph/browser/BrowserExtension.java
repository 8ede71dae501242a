package org.tipgraph.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One browser and one server for all tests of all classes. Each test begins with a browser as it comes from the box, and
 * fails when a page did what none may do.
 */
final class BrowserExtension implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        assumeTrue(Chromium.isInstalled(), Chromium.MISSING);
        browser = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(ServedBrowser.class, key -> ServedBrowser.start(), ServedBrowser.class)
                .browser();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        browser.reset();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertEquals(List.of(), browser.watch().troubles());
    }

    Browser browser() {
        return browser;
    }
}
