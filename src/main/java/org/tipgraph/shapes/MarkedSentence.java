package org.tipgraph.shapes;

import java.util.Objects;
import org.tipgraph.text.Span;

/**
 * A sentence of a narrative with some of its words marked.
 *
 * @param text the sentence, its line ends as blanks
 * @param mark the marked words: code points of the sentence, not of the narrative
 */
public record MarkedSentence(String text, Span mark) {

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

    String words(Span span) {
        int begin = text.offsetByCodePoints(0, span.begin());
        return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
    }
}
