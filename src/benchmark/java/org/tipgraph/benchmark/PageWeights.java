package org.tipgraph.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.tipgraph.browser.Chromium;

/** What Chromium loads for a page when it has nothing of it yet, and how soon it shows it. */
record PageWeights(URI pages) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LOADS = 7;

    /** What came of one kind, such as scripts: bytes as they were sent, and once unpacked. */
    private record Weight(int requests, long sent, long unpacked) {

        Weight plus(Weight other) {
            return new Weight(requests + other.requests, sent + other.sent, unpacked + other.unpacked);
        }
    }

    /** One load of a page, in milliseconds from its start. */
    private record Load(Map<String, Weight> byKind, double firstPaint, double loaded) {

        Weight all() {
            return byKind.values().stream().reduce(new Weight(0, 0, 0), Weight::plus);
        }
    }

    /** A table of the pages that there are, in Markdown. */
    String measure(MeasuredPages asked) throws IOException, InterruptedException {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("front page", "");
        paths.put("narrative", asked.narrative());
        paths.put("claim", asked.claim() + ".html");
        paths.put("pictures", "pictures");
        paths.put("query editor", "editor");
        paths.put("ontology", "ontology");
        StringBuilder table = new StringBuilder("""
                | page | requests | bytes sent | unpacked | of which | first contentful paint ms | loaded ms |
                |---|---:|---:|---:|---|---:|---:|
                """);
        ChromeDriver chromium = Chromium.start(Files.createTempDirectory("tipgraph-downloads"));
        try {
            for (Map.Entry<String, String> page : paths.entrySet()) {
                if (isThere(page.getValue())) {
                    table.append(row(page.getKey(), pages.resolve("/" + page.getValue()), chromium));
                }
            }
        } finally {
            chromium.quit();
        }
        return table.toString();
    }

    private boolean isThere(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(pages.resolve("/" + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode() == 200;
    }

    private static String row(String name, URI page, ChromeDriver chromium) throws IOException {
        List<Load> loads = new ArrayList<>();
        for (int load = 0; load < LOADS; load++) {
            loads.add(load(page, chromium));
        }
        Load last = loads.get(LOADS - 1);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %,d | %,d | %s | %.0f | %.0f |%n",
                name,
                last.all().requests(),
                last.all().sent(),
                last.all().unpacked(),
                last.byKind().entrySet().stream()
                        .map(kind -> String.format(
                                Locale.ROOT, "%s %,d", kind.getKey(), kind.getValue().sent()))
                        .collect(Collectors.joining(", ")),
                median(loads, Load::firstPaint),
                median(loads, Load::loaded));
    }

    private static double median(List<Load> loads, ToDoubleFunction<Load> figure) {
        return loads.stream().mapToDouble(figure).sorted().skip(LOADS / 2).findFirst().orElseThrow();
    }

    private static Load load(URI page, ChromeDriver chromium) throws IOException {
        chromium.get("about:blank");
        chromium.executeCdpCommand("Network.clearBrowserCache", Map.of());
        chromium.manage().logs().get(LogType.PERFORMANCE);
        chromium.get(page.toString());
        Number firstPaint = (Number) chromium.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                new PerformanceObserver(seen => {
                  const paint = seen.getEntriesByName('first-contentful-paint')[0];
                  if (paint) done(paint.startTime);
                }).observe({type: 'paint', buffered: true});
                """);
        Number loaded = (Number) chromium.executeScript("return performance.timing.loadEventEnd - performance.timing.navigationStart");
        return new Load(weights(chromium), firstPaint.doubleValue(), loaded.doubleValue());
    }

    private static Map<String, Weight> weights(ChromeDriver chromium) throws IOException {
        Map<String, String> kinds = new LinkedHashMap<>();
        Map<String, Weight> byKind = new TreeMap<>();
        for (LogEntry entry : chromium.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode event = JSON.readTree(entry.getMessage()).path("message");
            JsonNode told = event.path("params");
            String request = told.path("requestId").asText();
            switch (event.path("method").asText()) {
                case "Network.responseReceived" -> {
                    kinds.put(request, told.path("type").asText().toLowerCase(Locale.ROOT));
                    add(byKind, kinds.get(request), new Weight(1, 0, 0));
                }
                case "Network.dataReceived" ->
                    add(byKind, kinds.get(request), new Weight(0, 0, told.path("dataLength").asLong()));
                case "Network.loadingFinished" ->
                    add(byKind, kinds.get(request), new Weight(0, told.path("encodedDataLength").asLong(), 0));
                default -> {}
            }
        }
        return byKind;
    }

    private static void add(Map<String, Weight> byKind, String kind, Weight weight) {
        if (kind != null) {
            byKind.merge(kind, weight, Weight::plus);
        }
    }
}
