package org.tipgraph.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tipgraph.text.Span;

/**
 * Facts as lines that people can read and compare, such as
 *
 * <pre>{@code
 * exploitation: sector begging, origin SEN, practice forced-begging, status asserted, victims boys: “force boys to beg”
 * }</pre>
 *
 * <p>Two sheets may cut a passage differently and mean the same one: a passage goes by the words of the expected
 * passage that shares half of it or more. Recommendations are to be cut exactly.
 */
final class Facts {

    private static final String RECOMMENDATIONS = "recommendations";
    private static final List<String> PLACE = List.of("begin", "end", "quote", "about");

    private final String text;
    private final Map<String, List<Span>> anchors;

    private Facts(String text, Map<String, List<Span>> anchors) {
        this.text = text;
        this.anchors = anchors;
    }

    /** The expected facts: each is on the words of its {@code quote}, which stand in the text once. */
    static String expected(Story story) {
        return of(story).lines(withSpans(story), kinds(story));
    }

    /** The facts of a sheet, of the kinds that the story is on. */
    static String actual(Story story, JsonNode sheet) {
        return of(story).lines(sheet, kinds(story));
    }

    private static Facts of(Story story) {
        Map<String, List<Span>> anchors = new TreeMap<>();
        story.expected()
                .properties()
                .forEach(kind -> anchors.put(
                        kind.getKey(),
                        rows(kind.getValue())
                                .map(row -> spanOf(row.path("quote").asText(), story))
                                .toList()));
        return new Facts(story.text(), anchors);
    }

    private static List<String> kinds(Story story) {
        return story.expected().properties().stream()
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static JsonNode withSpans(Story story) {
        JsonNode sheet = story.expected().deepCopy();
        sheet.properties().stream()
                .flatMap(kind -> rows(kind.getValue()))
                .map(row -> (ObjectNode) row)
                .forEach(row -> {
                    Span span = spanOf(row.path("quote").asText(), story);
                    row.put("begin", span.begin()).put("end", span.end());
                });
        return sheet;
    }

    private static Span spanOf(String quote, Story story) {
        int at = story.text().indexOf(quote);
        boolean once = at >= 0 && story.text().indexOf(quote, at + 1) < 0;
        if (!once || quote.isEmpty()) {
            throw new IllegalArgumentException(story + ": not once in the narrative: “" + quote + "”");
        }
        int begin = story.text().codePointCount(0, at);
        return new Span(begin, begin + quote.codePointCount(0, quote.length()));
    }

    private static Stream<JsonNode> rows(JsonNode kind) {
        return StreamSupport.stream(kind.spliterator(), false).filter(JsonNode::isObject);
    }

    private String lines(JsonNode sheet, List<String> kinds) {
        return kinds.stream().flatMap(kind -> linesOf(kind, sheet.path(kind))).collect(Collectors.joining("\n"));
    }

    private Stream<String> linesOf(String kind, JsonNode value) {
        if (!value.isArray() || kind.equals("roles")) {
            return Stream.of(kind + ": " + codes(value));
        }
        return rows(value)
                .sorted(Comparator.comparing(row -> row.path("begin").asInt()))
                .map(row -> kind + ": " + fields(row) + ": “" + passage(kind, row) + "”")
                .sorted();
    }

    private static String fields(JsonNode row) {
        return row.properties().stream()
                .filter(field -> !PLACE.contains(field.getKey()))
                .filter(field -> !field.getValue().isNull()
                        && !(field.getValue().isArray() && field.getValue().isEmpty()))
                .map(field -> field.getKey() + " " + codes(field.getValue()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String codes(JsonNode value) {
        if (!value.isArray()) {
            return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
        }
        return StreamSupport.stream(value.spliterator(), false)
                .map(JsonNode::asText)
                .sorted()
                .collect(Collectors.joining(" & "));
    }

    private String passage(String kind, JsonNode row) {
        Span span = new Span(row.path("begin").asInt(), row.path("end").asInt());
        return words(kind.equals(RECOMMENDATIONS) ? span : anchor(kind, span).orElse(span));
    }

    private Optional<Span> anchor(String kind, Span span) {
        return anchors.get(kind).stream()
                .filter(other -> shared(span, other) * 2 >= Math.min(span.length(), other.length()))
                .max(Comparator.comparing(
                        other -> 1.0 * shared(span, other) / Math.max(span.length(), other.length())));
    }

    private static int shared(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
    }

    private String words(Span span) {
        int begin = text.offsetByCodePoints(0, span.begin());
        return text.substring(begin, text.offsetByCodePoints(begin, span.length()))
                .replaceAll("\\s+", " ");
    }
}
