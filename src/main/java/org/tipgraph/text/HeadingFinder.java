package org.tipgraph.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds headings: on lines of their own, before a colon, full stop or dash that goes on with a sentence, and glued to
 * the text around them ({@code capacity.PROSECUTIONThe government}), as copies from the web have them. In capitals they
 * are found anywhere, else at the beginnings of lines and sentences. Immutable; one serves all texts.
 */
public final class HeadingFinder {

    /** A heading where it stands. */
    record Found(Span span, String kind) {}

    private final Map<String, String> kinds = new TreeMap<>();

    /** The words of any heading, with a capital. */
    private final Pattern words;

    public HeadingFinder(List<Layout.Heading> headings) {
        headings.forEach(heading -> kinds.put(key(heading.words()), heading.kind()));
        this.words = Pattern.compile("(?=\\p{Lu})(?i:" + alternatives(headings) + ")");
    }

    private static String alternatives(List<Layout.Heading> headings) {
        return headings.stream()
                .map(Layout.Heading::words)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(words -> "\\Q" + words.replaceAll("[’']", "\\\\E[’']\\\\Q").replace(" ", "\\E\\s+\\Q") + "\\E")
                .collect(Collectors.joining("|"));
    }

    /** The headings of a text in order. */
    List<Found> in(String text) {
        Visible visible = Visible.of(text);
        List<Found> found = new ArrayList<>();
        Matcher candidate = words.matcher(visible.text());
        int from = 0;
        while (candidate.find(from)) {
            Optional<Span> span = HeadingForm.spanOf(visible.text(), new Span(candidate.start(), candidate.end()));
            from = span.map(Span::end).orElse(candidate.start() + 1);
            String kind = kinds.get(key(candidate.group()));
            span.map(it -> Paragraphs.trim(text, visible.whole(it.begin(), it.end())))
                    .ifPresent(it -> found.add(new Found(it, kind)));
        }
        return found;
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
    }
}
