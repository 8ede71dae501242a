package org.tipgraph.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a text into {@linkplain Token tokens}.
 *
 * <pre>{@code "traf-\nficking of 20,000 workers’" → traffick­ing · of · 20000 · workers · '}</pre>
 *
 * <p>A word that a line end parts with a hyphen is one token, unless both halves stand as words of their own elsewhere
 * in the text ({@code elder-⏎care}).
 *
 * <p>The text must have one {@code char} for each code point, as {@link Narrative#reading()} has it.
 */
public final class Tokenizer {

    private static final Pattern HYPHEN_AT_LINE_END = Pattern.compile("-[ \\t\\r]*\\n");

    private final Visible visible;
    private final String text;
    private final Set<String> words = new HashSet<>();
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.visible = Visible.of(text);
        this.text = visible.text();
    }

    /** The tokens of a text in order; white space and hyphens between them are left out. */
    public static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        if (HYPHEN_AT_LINE_END.matcher(text).find()) {
            tokenizer.collectWords();
        }
        tokenizer.cut();
        return List.copyOf(tokenizer.tokens);
    }

    private void collectWords() {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                int end = endOfLetters(at);
                boolean whole = !hyphenBreak(end) && !followsHyphenBreak(at);
                if (whole) {
                    words.add(text.substring(at, end).toLowerCase(Locale.ROOT));
                }
                at = end;
            }
        }
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                at = word(at);
            } else if (Character.isDigit(c)) {
                at = number(at);
            } else if (isBlank(c) || isHyphenInWord(at)) {
                at++;
            } else {
                at = mark(at);
            }
        }
    }

    private int word(int begin) {
        int abbreviation = endOfAbbreviation(begin);
        if (abbreviation > begin) {
            return add(begin, abbreviation, text.substring(begin, abbreviation), Token.Kind.WORD);
        }
        int end = endOfLetters(begin);
        String raw = text.substring(begin, end);
        if (hyphenBreak(end)) {
            int next = nextLineStart(end);
            int nextEnd = endOfLetters(next);
            String tail = text.substring(next, nextEnd);
            boolean bothWords = words.contains(lower(raw)) && words.contains(lower(tail));
            if (!bothWords || words.contains(lower(raw + tail))) {
                return add(begin, nextEnd, raw + tail, Token.Kind.WORD);
            }
        }
        return add(begin, end, raw, Token.Kind.WORD);
    }

    private int number(int begin) {
        int end = begin;
        while (end < text.length() && isPartOfNumber(end)) {
            end++;
        }
        return add(begin, end, text.substring(begin, end).replace(",", ""), Token.Kind.NUMBER);
    }

    private int mark(int begin) {
        boolean possessive = isApostrophe(text.charAt(begin))
                && begin > 0
                && Character.isLetter(text.charAt(begin - 1))
                && begin + 1 < text.length()
                && text.charAt(begin + 1) == 's'
                && (begin + 2 == text.length() || !Character.isLetter(text.charAt(begin + 2)));
        return add(begin, possessive ? begin + 2 : begin + 1, null, Token.Kind.MARK);
    }

    private int add(int begin, int end, String raw, Token.Kind kind) {
        String whole = composed(raw == null ? text.substring(begin, end) : raw);
        tokens.add(new Token(norm(whole), whole, kind, visible.whole(begin, end)));
        return end;
    }

    /** With whole letters in place of ligatures, and of letters whose accents are characters of their own. */
    private static String composed(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 0x80 && Character.isLetter(word.charAt(0))) {
                return Normalizer.normalize(word, Normalizer.Form.NFKC);
            }
        }
        return word;
    }

    private static String norm(String raw) {
        return lower(raw).replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'');
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private int endOfLetters(int begin) {
        int end = begin;
        while (end < text.length() && continuesWord(end)) {
            end++;
        }
        return end;
    }

    private boolean continuesWord(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || isApostropheInWord(at);
    }

    /** The end of letters with full stops between them, such as {@code U.S.} or {@code a.m.}; begin if there is none. */
    private int endOfAbbreviation(int begin) {
        int end = begin;
        while (end + 1 < text.length() && Character.isLetter(text.charAt(end)) && text.charAt(end + 1) == '.') {
            end += 2;
        }
        return end - begin >= 4 ? end : begin;
    }

    private boolean isApostropheInWord(int at) {
        return isApostrophe(text.charAt(at))
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1))
                && !(text.charAt(at + 1) == 's' && !letterAt(at + 2));
    }

    private boolean letterAt(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
    }

    private boolean isPartOfNumber(int at) {
        char c = text.charAt(at);
        if (Character.isDigit(c)) {
            return true;
        }
        boolean between = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return (c == ',' || c == '.') && between;
    }

    private boolean isHyphenInWord(int at) {
        char c = text.charAt(at);
        boolean hyphen = c == '-' || c == '\u2010' || c == '\u2011';
        boolean afterWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean beforeWord =
                at + 1 < text.length() && (Character.isLetterOrDigit(text.charAt(at + 1)) || lineEndLength(at + 1) > 0);
        return hyphen && afterWord && beforeWord;
    }

    private boolean hyphenBreak(int end) {
        return end < text.length()
                && text.charAt(end) == '-'
                && lineEndLength(end + 1) > 0
                && letterAt(nextLineStart(end));
    }

    private boolean followsHyphenBreak(int begin) {
        int at = begin - 1;
        while (at > 0 && isBlank(text.charAt(at))) {
            at--;
        }
        return at > 0
                && at < begin - 1
                && text.charAt(at) == '-'
                && text.substring(at, begin).contains("\n");
    }

    private int nextLineStart(int hyphen) {
        int at = hyphen + 1 + lineEndLength(hyphen + 1);
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The length of a line end with the blanks before it, 0 where there is none. */
    private int lineEndLength(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && isBlank(text.charAt(end))) {
            end++;
        }
        return text.startsWith("\n", end) ? end + 1 - at : 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }
}
