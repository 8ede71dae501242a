package org.tipgraph.pages;

import java.util.ArrayList;
import java.util.List;
import org.tipgraph.text.Span;

/** The paragraphs and headings of a text, in order: blank lines part them, and headings stand by themselves. */
record Paragraphs(List<Span> spans, List<Span> headings) {

    Paragraphs {
        spans = List.copyOf(spans);
        headings = List.copyOf(headings);
    }

    /**
     * @param headings where the headings are: they may share a paragraph with the text under them
     * @param sections where sections begin: they may share a paragraph with those before
     */
    static Paragraphs of(int[] text, List<Span> headings, List<Integer> sections) {
        List<Span> spans = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= text.length; at++) {
            if (at == text.length || isBreak(text, at) || endsHeading(headings, at) || sections.contains(at)) {
                add(spans, text, begin, at);
                begin = at;
            }
        }
        return new Paragraphs(spans, headings);
    }

    boolean isHeading(Span span) {
        return headings.contains(span);
    }

    private static boolean isBreak(int[] text, int at) {
        return text[at] == '\n' && at + 1 < text.length && text[at + 1] == '\n';
    }

    private static boolean endsHeading(List<Span> headings, int at) {
        return headings.stream().anyMatch(heading -> heading.end() == at);
    }

    private static void add(List<Span> spans, int[] text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text[begin])) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text[end - 1])) {
            end--;
        }
        if (begin < end) {
            spans.add(new Span(begin, end));
        }
    }
}
