package org.tipgraph.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.Logs;

/**
 * Sees what no page may do: write to the console, as the browser does when a script fails, a file is missing or the
 * Content-Security-Policy is broken; and ask another host for anything.
 */
record Watch(Logs logs, URI site) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What was asked for; a document is what the address bar shows. */
    private record Sent(String address, boolean isDocument) {}

    /** What has happened since the last time, each in a sentence. */
    List<String> troubles() {
        List<Sent> sent = sent();
        Stream<String> written = entries(LogType.BROWSER)
                .map(LogEntry::getMessage)
                .filter(message -> sent.stream().noneMatch(request -> tellsOfMissingPage(message, request)))
                .map(message -> "The console says: " + message);
        Stream<String> elsewhere = sent.stream()
                .map(Sent::address)
                .filter(this::isElsewhere)
                .map(address -> "Another host was asked: " + address);
        return Stream.concat(written, elsewhere).toList();
    }

    void forget() {
        troubles();
    }

    /** Who goes to a page that is not there learns so by the page. */
    private static boolean tellsOfMissingPage(String message, Sent request) {
        return request.isDocument()
                && message.startsWith(request.address() + " - Failed to load resource")
                && message.contains("404");
    }

    private boolean isElsewhere(String address) {
        return address.matches("(?i)(https?|wss?)://.*") && !address.startsWith(site.toString());
    }

    private List<Sent> sent() {
        return entries(LogType.PERFORMANCE)
                .map(entry -> read(entry).path("message"))
                .filter(event -> event.path("method").asText().equals("Network.requestWillBeSent"))
                .map(event -> event.path("params"))
                .map(event -> new Sent(
                        event.path("request").path("url").asText(),
                        event.path("type").asText().equals("Document")))
                .toList();
    }

    private Stream<LogEntry> entries(String type) {
        return StreamSupport.stream(logs.get(type).spliterator(), false);
    }

    private static JsonNode read(LogEntry entry) {
        try {
            return JSON.readTree(entry.getMessage());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON: " + entry.getMessage(), e);
        }
    }
}
