package org.tipgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Where the paragraphs of a text begin: after an empty line, at an item of a list, and where a line ends although the
 * next word would have had room in it. A line of a wrapped text that is full and ends no sentence goes on across empty
 * lines, as page ends leave them.
 */
final class Paragraphs {

    private final String text;
    private final Lines lines;

    /** The number of empty lines before each beginning. */
    private final NavigableMap<Integer, Integer> beginnings = new TreeMap<>();

    private Paragraphs(String text) {
        this.text = text;
        this.lines = Lines.of(text);
    }

    static Paragraphs of(String text) {
        Paragraphs paragraphs = new Paragraphs(text);
        for (int line = 1; line < paragraphs.lines.count(); line++) {
            if (paragraphs.isBeginning(line)) {
                paragraphs.beginnings.put(paragraphs.lines.span(line).begin(), paragraphs.lines.emptyBefore(line));
            }
        }
        return paragraphs;
    }

    private boolean isBeginning(int line) {
        int before = line - 1;
        if (endsWithinWord(before) || goesOnInNextLine(before)) {
            return false;
        }
        boolean item = Bullets.isBullet(text, lines.span(line).begin());
        boolean bareBullet = lines.span(before).length() == 1
                && Bullets.isBullet(text, lines.span(before).begin());
        if (item || bareBullet) {
            return item;
        }
        if (lines.emptyBefore(line) > 0) {
            return true;
        }
        boolean indented = lines.endsSentence(before) && lines.indent(line) > lines.indent(before) + 1;
        return indented || endsEarly(before);
    }

    private boolean endsWithinWord(int line) {
        String words = lines.words(line);
        int last = words.length() - 1;
        return last > 0
                && words.charAt(last) == '-'
                && Character.isLetter(words.charAt(last - 1))
                && Character.isLowerCase(text.charAt(lines.span(line + 1).begin()));
    }

    /** Whether a sentence that has not ended goes on with a small letter, however the lines are wrapped. */
    private boolean goesOnInNextLine(int line) {
        return lines.emptyBefore(line + 1) == 0
                && !lines.endsSentence(line)
                && !lines.isUnwrapped(line)
                && Character.isLowerCase(text.charAt(lines.span(line + 1).begin()))
                && !Bullets.isBullet(text, lines.span(line + 1).begin());
    }

    /** Whether the next word would have had room: in lines that are wrapped only where a paragraph ends. */
    private boolean endsEarly(int line) {
        if (lines.isUnwrapped(line) || lines.isUnwrapped(line + 1)) {
            return true;
        }
        int width = lines.widthAround(line);
        int needed = lines.span(line).length() + 1 + firstWordOf(line + 1);
        return needed <= (lines.endsSentence(line) ? width : 0.8 * width);
    }

    private int firstWordOf(int line) {
        String words = lines.words(line);
        int end = words.indexOf(' ');
        return end < 0 ? words.length() : end;
    }

    /** The paragraphs of a stretch, trimmed. */
    List<Span> in(Span span) {
        List<Span> parts = new ArrayList<>();
        int begin = span.begin();
        for (int next :
                beginnings.subMap(span.begin(), false, span.end(), false).keySet()) {
            addTrimmed(new Span(begin, next), parts);
            begin = next;
        }
        addTrimmed(new Span(begin, span.end()), parts);
        return parts;
    }

    private void addTrimmed(Span span, List<Span> parts) {
        Span trimmed = trim(text, span);
        if (trimmed.length() > 0) {
            parts.add(trimmed);
        }
    }

    /** Whether a paragraph begins after one place and not after another. */
    boolean beginBetween(int after, int upTo) {
        return !beginnings.subMap(after, false, upTo, true).isEmpty();
    }

    /** The number of empty lines before a paragraph that begins here, -1 where none does. */
    int emptyLinesBefore(int position) {
        return beginnings.getOrDefault(position, -1);
    }

    /** Whether empty lines part most paragraphs. */
    boolean haveEmptyLines() {
        return beginnings.values().stream().filter(empty -> empty > 0).count() * 2 > beginnings.size();
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

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
