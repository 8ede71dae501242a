package org.tipgraph.text;

import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A text as the cutting reads it: plain characters in place of those that files, browsers and word processors have for
 * the same, and one {@code char} for each code point, so that positions are those of the text.
 *
 * <pre>{@code "Nauru&rsquo;s\u00a0women\r\n" → "Nauru’·······s women \n"}</pre>
 *
 * <p>Where one character takes the place of several, the rest are soft hyphens (shown as {@code ·} here), which part no
 * word.
 */
final class Reading {

    /** Stands for a character that is not to be read. */
    static final char SOFT_HYPHEN = '\u00ad';

    private static final char REPLACEMENT = '\ufffd';
    private static final char ZERO_WIDTH_SPACE = '\u200b';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final char[] characters;

    private Reading(String text) {
        this.characters = onePerCodePoint(text);
    }

    static String of(String text) {
        Reading reading = new Reading(text);
        reading.plainLineEnds();
        reading.showHyphensAtLineEnds();
        reading.resolveEntities();
        for (int at = 0; at < reading.characters.length; at++) {
            reading.characters[at] = plain(reading.characters[at]);
        }
        return new String(reading.characters);
    }

    private static char[] onePerCodePoint(String text) {
        StringBuilder one = new StringBuilder(text.length());
        text.codePoints().forEach(c -> one.append(Character.isBmpCodePoint(c) ? (char) c : REPLACEMENT));
        return one.toString().toCharArray();
    }

    /** A soft hyphen at a line end is one that readers see. */
    private void showHyphensAtLineEnds() {
        for (int at = 0; at < characters.length; at++) {
            if (characters[at] == SOFT_HYPHEN && isLineEnd(at + 1)) {
                characters[at] = '-';
            }
        }
    }

    private boolean isLineEnd(int from) {
        int at = from;
        while (at < characters.length && characters[at] == ' ') {
            at++;
        }
        return at < characters.length && characters[at] == '\n';
    }

    private void resolveEntities() {
        Matcher entity = Entities.PATTERN.matcher(new String(characters));
        while (entity.find()) {
            Optional<Character> character = Entities.character(entity.group(1));
            if (character.isPresent()) {
                boolean blank = Character.isSpaceChar(character.get());
                characters[entity.start()] = character.get();
                fill(entity.start() + 1, entity.end(), blank ? ' ' : SOFT_HYPHEN);
            }
        }
    }

    private void fill(int begin, int end, char filler) {
        for (int at = begin; at < end; at++) {
            characters[at] = filler;
        }
    }

    /** Those of Windows, of old Macintoshes and of Unicode become {@code \n}. */
    private void plainLineEnds() {
        for (int at = 0; at < characters.length; at++) {
            boolean beforeLineFeed = at + 1 < characters.length && characters[at + 1] == '\n';
            if (characters[at] == '\r') {
                characters[at] = beforeLineFeed ? ' ' : '\n';
            } else if ("\u2028\u2029\u0085\u000b\f".indexOf(characters[at]) >= 0) {
                characters[at] = '\n';
            }
        }
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c;
        }
        if (Character.isSpaceChar(c) || c == ZERO_WIDTH_SPACE || c == BYTE_ORDER_MARK) {
            return ' ';
        }
        if (c == '\u2010' || c == '\u2011' || c == '\u2212') {
            return '-';
        }
        return Character.getType(c) == Character.FORMAT ? SOFT_HYPHEN : c;
    }
}
