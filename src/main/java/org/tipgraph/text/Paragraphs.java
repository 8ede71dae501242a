package org.tipgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a stretch of text at blank lines. */
final class Paragraphs {

    private static final String BLANK = "[ \\t\\u00a0\\u3000]*";
    private static final Pattern ONE_BLANK_LINE = Pattern.compile("\\r?\\n" + BLANK + "(\\r?\\n" + BLANK + ")+");
    private static final Pattern TWO_BLANK_LINES = Pattern.compile("\\r?\\n" + BLANK + "(\\r?\\n" + BLANK + "){2,}");

    private Paragraphs() {}

    /** The paragraphs, trimmed. */
    static List<Span> in(String text, Span span) {
        return cut(text, span, ONE_BLANK_LINE);
    }

    /**
     * Groups of paragraphs on one theme: where two blank lines part some of them, what stands between such; else each
     * paragraph is a group.
     */
    static List<Span> groupsIn(String text, Span span) {
        List<Span> groups = cut(text, span, TWO_BLANK_LINES);
        return groups.size() > 2 ? groups : in(text, span);
    }

    /** A span without the white space at its ends; it may be empty. */
    static Span trim(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    private static List<Span> cut(String text, Span span, Pattern separator) {
        List<Span> parts = new ArrayList<>();
        Matcher matcher = separator.matcher(text).region(span.begin(), span.end());
        int begin = span.begin();
        while (matcher.find()) {
            addTrimmed(text, new Span(begin, matcher.start()), parts);
            begin = matcher.end();
        }
        addTrimmed(text, new Span(begin, span.end()), parts);
        return parts;
    }

    private static void addTrimmed(String text, Span span, List<Span> parts) {
        Span trimmed = trim(text, span);
        if (trimmed.length() > 0) {
            parts.add(trimmed);
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
