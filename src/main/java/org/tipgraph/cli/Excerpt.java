package org.tipgraph.cli;

import org.tipgraph.text.Problem.Where;

/**
 * The part of a line that a problem concerns, with carets under it. A paragraph is one line in most narratives, so only
 * the surroundings of the words are shown. Columns count code points, so that a caret stands under its letter.
 */
record Excerpt(String words, String carets) {

    private static final int SURROUNDINGS = 40;
    private static final int MOST_CARETS = 60;
    private static final String ELLIPSIS = "…";

    static Excerpt of(String line, Where where) {
        int[] letters = line.codePoints().map(Excerpt::printable).toArray();
        int begin = Math.min(where.column() - 1, letters.length);
        int length = where.words()
                .map(words -> words.codePointCount(0, words.length()))
                .orElse(1);
        int end = Math.min(begin + Math.max(1, Math.min(length, MOST_CARETS)), Math.max(begin + 1, letters.length));
        int from = Math.max(0, begin - SURROUNDINGS);
        int to = Math.min(letters.length, end + SURROUNDINGS);
        String before = from > 0 ? ELLIPSIS : "";
        String after = to < letters.length ? ELLIPSIS : "";
        return new Excerpt(
                before + new String(letters, from, to - from) + after,
                " ".repeat(before.length() + begin - from) + "^".repeat(end - begin));
    }

    private static int printable(int letter) {
        return Character.isISOControl(letter) ? ' ' : letter;
    }
}
