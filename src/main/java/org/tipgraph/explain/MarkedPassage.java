package org.tipgraph.explain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tipgraph.shapes.MarkedSentence;
import org.tipgraph.text.Narrative;
import org.tipgraph.text.Problem.Where;
import org.tipgraph.text.Sentence;
import org.tipgraph.text.Span;

/**
 * Words of a narrative in the sentence, or sentences, that they stand in.
 *
 * @param where file, line and column, and the words
 * @param sentence the sentence with the words marked
 */
public record MarkedPassage(Where where, MarkedSentence sentence) {

    public MarkedPassage {
        Objects.requireNonNull(where);
        Objects.requireNonNull(sentence);
    }

    /** @param file the narrative's file, as the user named it */
    static MarkedPassage of(Span span, Narrative narrative, String file) {
        List<Span> around = narrative.sentences().stream()
                .map(Sentence::span)
                .filter(span::overlaps)
                .toList();
        int begin = around.stream().mapToInt(Span::begin).reduce(span.begin(), Math::min);
        int end = around.stream().mapToInt(Span::end).reduce(span.end(), Math::max);
        String text = narrative.quote(new Span(begin, end)).replaceAll("\\p{Cntrl}", " ");
        Span mark = new Span(span.begin() - begin, span.end() - begin);
        return new MarkedPassage(where(span, narrative, file), new MarkedSentence(text, mark));
    }

    static Where where(Span span, Narrative narrative, String file) {
        String before = narrative.reading().substring(0, span.begin());
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = span.begin() - before.lastIndexOf('\n');
        return new Where(file, line, column, Optional.of(narrative.quote(span)));
    }
}
