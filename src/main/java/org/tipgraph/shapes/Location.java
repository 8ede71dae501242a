package org.tipgraph.shapes;

import java.util.Optional;
import org.tipgraph.text.Problem.Where;
import org.tipgraph.text.Span;

/**
 * Where in a narrative something stands.
 *
 * @param where file, line and column
 * @param sentence the sentence with the words marked, where there are words
 */
record Location(Where where, Optional<MarkedSentence> sentence) {

    static Location file(String file) {
        return new Location(Where.file(file), Optional.empty());
    }

    static Location in(String file, String text, Span span) {
        MarkedSentence sentence = SentenceMarker.mark(text, span);
        int begin = text.offsetByCodePoints(0, span.begin());
        int lineBegin = text.lastIndexOf('\n', begin - 1) + 1;
        int line = 1
                + (int) text.substring(0, begin).chars().filter(c -> c == '\n').count();
        int column = 1 + text.codePointCount(lineBegin, begin);
        return new Location(new Where(file, line, column, Optional.of(sentence.words())), Optional.of(sentence));
    }
}
