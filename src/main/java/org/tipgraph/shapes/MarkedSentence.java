package org.tipgraph.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tipgraph.text.Span;

/**
 * A sentence of a narrative with some of its words marked.
 *
 * @param text the sentence, its line ends as blanks
 * @param mark the marked words: code points of the sentence, not of the narrative
 */
public record MarkedSentence(String text, Span mark) {

    private static final int WIDTH = 100;

    public MarkedSentence {
        Objects.requireNonNull(text);
        if (mark.end() > text.codePointCount(0, text.length())) {
            throw new IllegalArgumentException("marked beyond the end of the sentence: " + mark);
        }
    }

    /** The marked words. */
    public String words() {
        return words(mark);
    }

    private String words(Span span) {
        int begin = text.offsetByCodePoints(0, span.begin());
        return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
    }

    /** The lines with marked words, carets under them, and one line before and after. */
    public List<String> lines() {
        List<Span> cut = cut(text.codePoints().toArray());
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < cut.size(); at++) {
            if (isMarked(cut, at)) {
                lines.add(words(cut.get(at)).stripTrailing());
                lines.add(carets(cut.get(at)));
            } else if (isMarked(cut, at - 1) || isMarked(cut, at + 1)) {
                lines.add(words(cut.get(at)).stripTrailing());
            }
        }
        return lines;
    }

    private boolean isMarked(List<Span> lines, int at) {
        return 0 <= at && at < lines.size() && mark.overlaps(lines.get(at));
    }

    private String carets(Span line) {
        int begin = Math.max(mark.begin(), line.begin());
        int end = Math.min(mark.end(), line.end());
        return " ".repeat(begin - line.begin()) + "^".repeat(end - begin);
    }

    /** Lines that fit a terminal. */
    private static List<Span> cut(int[] text) {
        List<Span> lines = new ArrayList<>();
        for (int begin = 0;
                begin < text.length;
                begin = lines.get(lines.size() - 1).end()) {
            lines.add(new Span(begin, endOfLine(text, begin)));
        }
        return lines;
    }

    private static int endOfLine(int[] text, int begin) {
        if (text.length - begin <= WIDTH) {
            return text.length;
        }
        int end = begin + WIDTH;
        while (end > begin && text[end - 1] != ' ') {
            end--;
        }
        return end > begin ? end : begin + WIDTH;
    }
}
