package org.tipgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts sections into sentences: at full stops, at semicolons outside brackets, at the ends of paragraphs and at bullets.
 *
 * <p>A full stop ends a sentence where a capital, a number, a quotation or nothing follows, even with no blank between
 * ({@code Tier 3.The government}), but not after an abbreviation or an initial.
 */
final class SentenceCutter {

    private final String text;
    private final Paragraphs paragraphs;
    private final List<Token> tokens;
    private final Layout layout;

    SentenceCutter(String text, Paragraphs paragraphs, List<Token> tokens, Layout layout) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.tokens = tokens;
        this.layout = layout;
    }

    List<Sentence> sentences(List<Section> sections) {
        List<Sentence> sentences = new ArrayList<>();
        for (Section section : sections) {
            cut(section, sentences);
        }
        return sentences;
    }

    /** The sentences of a stretch that is in no section yet. */
    List<Sentence> in(Span span) {
        return sentences(List.of(new Section(Section.OTHER, Optional.empty(), span, span)));
    }

    private void cut(Section section, List<Sentence> sentences) {
        List<Token> words = Tokens.in(tokens, section.body());
        int begin = 0;
        int depth = 0;
        for (int at = 0; at < words.size(); at++) {
            depth = Math.max(0, depth + depthChange(words.get(at)));
            boolean paragraphEnds = at + 1 < words.size() && paragraphEndsAfter(words, at);
            boolean ends = endsSentence(words, at) || words.get(at).is(";") && depth == 0 || isBullet(words.get(at));
            if (ends || paragraphEnds) {
                boolean keepLast = !ends;
                add(words.subList(begin, keepLast ? at + 1 : at), section, sentences);
                begin = endOfMarks(words, at);
                at = begin - 1;
                depth = 0;
            }
        }
        add(words.subList(begin, words.size()), section, sentences);
    }

    private static int depthChange(Token token) {
        return token.is("(") ? 1 : token.is(")") ? -1 : 0;
    }

    /** Past the closing quotes and brackets that belong to the sentence just ended. */
    private int endOfMarks(List<Token> words, int at) {
        int next = at + 1;
        while (next < words.size() && isClosing(words.get(next)) && touches(words, next)) {
            next++;
        }
        return Math.max(next, endOfBullet(words, at));
    }

    /** Past the full stop or bracket of a number that begins an item. */
    private int endOfBullet(List<Token> words, int at) {
        int begin = words.get(at).span().begin();
        int end = begin + Bullets.lengthAt(text, begin);
        int next = at + 1;
        while (next < words.size() && words.get(next).span().end() <= end) {
            next++;
        }
        return next;
    }

    private static boolean isClosing(Token token) {
        return token.is("”") || token.is("\"") || token.is("'") || token.is(")");
    }

    private static boolean touches(List<Token> words, int at) {
        return words.get(at - 1).span().end() == words.get(at).span().begin();
    }

    private boolean endsSentence(List<Token> words, int at) {
        Token token = words.get(at);
        boolean stop = token.is("?") || token.is("!") || token.is("…") || token.is(".") && !isAbbreviated(words, at);
        return stop && (at + 1 == words.size() || canBegin(words.get(endOfMarksOrLast(words, at))));
    }

    private int endOfMarksOrLast(List<Token> words, int at) {
        return Math.min(endOfMarks(words, at), words.size() - 1);
    }

    private boolean canBegin(Token token) {
        boolean opening = token.is("“") || token.is("\"") || token.is("(") || token.is("‘");
        return token.isCapitalised() || token.isNumber() || opening || isClosing(token) || isBullet(token);
    }

    private boolean isAbbreviated(List<Token> words, int at) {
        if (at == 0 || !words.get(at - 1).isWord()) {
            return false;
        }
        Token before = words.get(at - 1);
        boolean initial = before.raw().length() == 1 && before.isCapitalised();
        boolean beforeNumber = at + 1 < words.size() && words.get(at + 1).isNumber();
        return initial
                || layout.abbreviations().contains(before.norm())
                || beforeNumber && layout.abbreviationsBeforeNumbers().contains(before.norm());
    }

    private boolean isBullet(Token token) {
        return Bullets.isBullet(text, token.span().begin());
    }

    private boolean paragraphEndsAfter(List<Token> words, int at) {
        int end = words.get(at).span().end();
        int next = words.get(at + 1).span().begin();
        for (int between = end; between < next; between++) {
            if (text.charAt(between) == '\n') {
                return paragraphs.beginBetween(end, next);
            }
        }
        return false;
    }

    private void add(List<Token> words, Section section, List<Sentence> sentences) {
        List<Token> inner = withoutOuterMarks(words);
        if (inner.stream().anyMatch(Token::isWord)) {
            sentences.add(new Sentence(inner, section));
        }
    }

    private static List<Token> withoutOuterMarks(List<Token> words) {
        int begin = 0;
        int end = words.size();
        while (begin < end && isOuterMark(words.get(begin))) {
            begin++;
        }
        while (end > begin && isOuterMark(words.get(end - 1))) {
            end--;
        }
        return words.subList(begin, end);
    }

    private static boolean isOuterMark(Token token) {
        boolean mark = token.kind() == Token.Kind.MARK;
        return mark && ".,;:•…".contains(token.raw());
    }
}
