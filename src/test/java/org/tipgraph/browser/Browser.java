package org.tipgraph.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's browser, which visits one site: reads, clicks, types, takes pictures. Elements are named by CSS selectors. */
final class Browser implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Path PICTURES = Path.of("target/screenshots");

    private final ChromeDriver driver;
    private final URI site;
    private final Downloads downloads;
    private final Watch watch;

    private Browser(ChromeDriver driver, URI site, Downloads downloads) {
        this.driver = driver;
        this.site = site;
        this.downloads = downloads;
        this.watch = new Watch(driver.manage().logs(), site);
    }

    static Browser start(URI site) throws IOException {
        Downloads downloads = Downloads.inNewFolder();
        return new Browser(Chromium.start(downloads.folder()), site, downloads);
    }

    /** An empty page on a wide screen, with scripts, and nothing remembered. */
    void reset() throws IOException {
        withScripts(true);
        show(Look.WIDE_LIGHT);
        driver.get("about:blank");
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", origin(), "storageTypes", "all"));
        downloads.clear();
        watch.forget();
    }

    private String origin() {
        return site.getScheme() + "://" + site.getAuthority();
    }

    Watch watch() {
        return watch;
    }

    /** Goes to a path of the site, and waits until all that the page loads is there. */
    void visit(String path) {
        driver.get(site.resolve(path).toString());
    }

    /** Where it is, without the host: {@code place/PRK.html}. */
    String path() {
        return driver.getCurrentUrl().replaceFirst("^" + origin() + "/", "");
    }

    void show(Look look) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width", look.width(),
                        "height", look.height(),
                        "deviceScaleFactor", 1,
                        "mobile", look.isPhone()));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", look.scheme()))));
    }

    /** From the next page on. */
    void withScripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    WebElement the(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The link with these words. */
    WebElement link(String words) {
        return driver.findElement(By.partialLinkText(words));
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** With the shift key held down. */
    void pressShift(CharSequence keys) {
        new Actions(driver).keyDown(Keys.SHIFT).sendKeys(keys).keyUp(Keys.SHIFT).perform();
    }

    /** What a script of ours gives; it runs whatever the page allows. */
    Object evaluate(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What a script gives to the function that is its last argument. */
    Object await(String script, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(PATIENCE.multipliedBy(2));
        return driver.executeAsyncScript(script, arguments);
    }

    /** Waits until a click has led to a path: the browser may still be on its way when the click has been made. */
    void arrives(String path) {
        until("it was at " + path, () -> path().startsWith(path));
    }

    /** Waits for what scripts of the page bring about. */
    void until(String what, BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage("waited in vain until " + what)
                .until(ignored -> condition.getAsBoolean());
    }

    /** The file that a click on something brings. */
    Path download(WebElement clicked) {
        clicked.click();
        until("a file was downloaded", () -> downloads.first().isPresent());
        return downloads.first().orElseThrow();
    }

    /** Whether it is on the screen, at least in part. */
    boolean isSeen(WebElement element) {
        return (Boolean) evaluate(
                "const box = arguments[0].getBoundingClientRect();"
                        + "return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth",
                element);
    }

    /** By how many pixels the page is wider than the screen. */
    long overhang() {
        return (Long) evaluate(
                "return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - innerWidth");
    }

    /** A picture of the whole page, for people to look at. */
    void picture(String name) {
        Map<String, Object> picture = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip()));
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode((String) picture.get("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page to a length that can still be looked at. */
    private Map<String, Object> clip() {
        return Map.of(
                "x", 0,
                "y", 0,
                "width", evaluate("return innerWidth"),
                "height", evaluate("return Math.min(4000, document.documentElement.scrollHeight)"),
                "scale", 1);
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        downloads.delete();
    }
}
