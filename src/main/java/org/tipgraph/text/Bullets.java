package org.tipgraph.text;

/** Knows the marks that begin an item of a list. */
public final class Bullets {

    private static final String MARKS = "•▪‣●◦∙·\uf0b7";
    private static final String MARKS_AT_LINE_START = "*-–—o";

    private Bullets() {}

    /** Whether an item of a list begins here: a bullet anywhere, or a dash or asterisk that begins a line. */
    public static boolean isBullet(String text, int at) {
        char c = text.charAt(at);
        if (MARKS.indexOf(c) >= 0) {
            return true;
        }
        boolean blankFollows = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
        return MARKS_AT_LINE_START.indexOf(c) >= 0 && blankFollows && beginsLine(text, at);
    }

    private static boolean beginsLine(String text, int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }
}
