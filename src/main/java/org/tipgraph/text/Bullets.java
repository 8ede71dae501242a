package org.tipgraph.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the marks that begin an item of a list. */
public final class Bullets {

    private static final String MARKS = "•▪‣●◦∙·■□◆❖➢➤✓✔";

    /** A dash, an asterisk, the letter for which some fonts have a circle, or a number. */
    private static final Pattern AT_LINE_START = Pattern.compile("(?:[*–—o§»>-]|\\(?\\d{1,2}[.)])(?=\\s)");

    private Bullets() {}

    /** Whether an item of a list begins here: a bullet anywhere, or a dash, asterisk or number that begins a line. */
    public static boolean isBullet(String text, int at) {
        return lengthAt(text, at) > 0;
    }

    /** The length of the mark that begins an item here, 0 where there is none. */
    static int lengthAt(String text, int at) {
        char c = text.charAt(at);
        if (MARKS.indexOf(c) >= 0 || isOfSymbolFont(c)) {
            return 1;
        }
        if (Character.isLetter(c) && c != 'o' || !beginsLine(text, at)) {
            return 0;
        }
        Matcher mark = AT_LINE_START.matcher(text).region(at, text.length());
        boolean item = mark.lookingAt() && (followsEnd(text, at) || beginsItem(text, mark.end()));
        return item ? mark.end() - at : 0;
    }

    /** Whether nothing goes on here: a dash of a wrapped sentence may begin a line, too. */
    private static boolean followsEnd(String text, int at) {
        int lineEnd = text.lastIndexOf('\n', at);
        String before = text.substring(0, Math.max(0, lineEnd)).stripTrailing();
        boolean emptyLine = text.substring(before.length(), Math.max(before.length(), lineEnd))
                .contains("\n");
        return before.isEmpty() || emptyLine || ".;:!?".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static boolean beginsItem(String text, int end) {
        boolean number = end > 1 && Character.isDigit(text.charAt(end - 2));
        int word = end;
        while (word < text.length() && Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return !number && word < text.length() && Character.isUpperCase(text.charAt(word));
    }

    /** Word processors keep the marks of their symbol fonts in this private area. */
    private static boolean isOfSymbolFont(char c) {
        return c >= '\uf000' && c <= '\uf0ff';
    }

    private static boolean beginsLine(String text, int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }
}
