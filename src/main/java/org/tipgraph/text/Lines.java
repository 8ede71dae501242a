package org.tipgraph.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text that are not empty, without the blanks at their ends. */
final class Lines {

    /** Lines longer than this are paragraphs: no one wraps so late. */
    static final int LONGEST_WRAPPED = 160;

    /** So many lines about a line show the width. */
    private static final int NEAR = 3;

    private static final String STOPS = ".;:!?…";
    private static final String CLOSING = "”’\"')]";

    private final String text;
    private final List<Span> spans;

    private Lines(String text, List<Span> spans) {
        this.text = text;
        this.spans = spans;
    }

    static Lines of(String text) {
        List<Span> spans = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int lineEnd = text.indexOf('\n', begin);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            Span line = Paragraphs.trim(text, new Span(begin, end));
            if (line.length() > 0) {
                spans.add(line);
            }
            begin = end + 1;
        }
        return new Lines(text, List.copyOf(spans));
    }

    int count() {
        return spans.size();
    }

    Span span(int line) {
        return spans.get(line);
    }

    String words(int line) {
        return text.substring(span(line).begin(), span(line).end());
    }

    /** How many empty lines part a line from the one before it. */
    int emptyBefore(int line) {
        String between = text.substring(span(line - 1).end(), span(line).begin());
        return (int) between.chars().filter(c -> c == '\n').count() - 1;
    }

    /** How far a line is indented. */
    int indent(int line) {
        return span(line).begin() - 1 - text.lastIndexOf('\n', span(line).begin() - 1);
    }

    /** Whether a sentence or its part ends with a line, judged by its last mark. */
    boolean endsSentence(int line) {
        int last = span(line).end() - 1;
        while (last > span(line).begin() && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return STOPS.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether a line is longer than anyone wraps. */
    boolean isUnwrapped(int line) {
        return span(line).length() > LONGEST_WRAPPED;
    }

    /** The width to which the lines about one are wrapped, as far as they show it. */
    int widthAround(int line) {
        int width = span(line).length();
        for (int near = line - 1; near >= 0 && near >= line - NEAR && !isUnwrapped(near); near--) {
            width = Math.max(width, span(near).length());
        }
        for (int near = line + 1; near < count() && near <= line + NEAR && !isUnwrapped(near); near++) {
            width = Math.max(width, span(near).length());
        }
        return width;
    }

    /** Whether a line reaches so near to the width that its last sentence may go on in the next line. */
    boolean isFull(int line) {
        return !isUnwrapped(line) && span(line).length() >= 0.85 * widthAround(line);
    }
}
