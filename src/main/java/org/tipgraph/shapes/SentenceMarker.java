package org.tipgraph.shapes;

import java.text.BreakIterator;
import java.util.Locale;
import org.tipgraph.text.Span;

/**
 * Finds the sentence around some words, to show them in it. The JDK's sentences will do for that, and they are at hand
 * without the lexicon; what is read into claims is cut by {@link org.tipgraph.text.Narrative}.
 */
public final class SentenceMarker {

    private SentenceMarker() {}

    /** The sentence or sentences, within one line of the text, that hold a span of the text. */
    public static MarkedSentence mark(String text, Span span) {
        int begin = text.offsetByCodePoints(0, span.begin());
        int end = text.offsetByCodePoints(begin, span.length());
        int lineBegin = text.lastIndexOf('\n', begin - 1) + 1;
        int lineEnd = text.indexOf('\n', end) < 0 ? text.length() : text.indexOf('\n', end);
        Span sentence = around(text.substring(lineBegin, lineEnd), begin - lineBegin, end - lineBegin);
        int sentenceBegin = lineBegin + sentence.begin();
        String words = text.substring(sentenceBegin, lineBegin + sentence.end());
        int markBegin = text.codePointCount(sentenceBegin, begin);
        return new MarkedSentence(oneLine(words), new Span(markBegin, markBegin + span.length()));
    }

    /** UTF-16 positions in a line. */
    private static Span around(String line, int begin, int end) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(line);
        int from = sentences.isBoundary(begin) ? begin : sentences.preceding(begin);
        int to = sentences.isBoundary(end) ? end : sentences.following(end);
        return new Span(from, Math.max(end, withoutBlanks(line, to)));
    }

    private static int withoutBlanks(String line, int end) {
        return line.substring(0, end).stripTrailing().length();
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\p{Cntrl}", " ");
    }
}
