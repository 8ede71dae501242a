package org.tipgraph.query;

import java.util.ArrayList;
import java.util.List;

/** Text as a terminal shows it: some characters take two columns, some none. */
final class DisplayText {

    private DisplayText() {}

    /** How many columns the text takes. */
    static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    private static int width(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    /** The blocks of the East Asian scripts, the full-width forms and the pictographs. */
    private static boolean isWide(int character) {
        return character >= 0x1100 && character <= 0x115F
                || character >= 0x2E80 && character <= 0xA4CF && character != 0x303F
                || character >= 0xAC00 && character <= 0xD7A3
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFE30 && character <= 0xFE6F
                || character >= 0xFF00 && character <= 0xFF60
                || character >= 0xFFE0 && character <= 0xFFE6
                || character >= 0x1F300 && character <= 0x1FAFF
                || character >= 0x20000 && character <= 0x3FFFD;
    }

    /** Lines of at most this width, cut at blanks where there are any. At least one line, which may be empty. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (width(rest) > width && !rest.isEmpty()) {
            int end = fitting(rest, width);
            int blank = rest.lastIndexOf(' ', end);
            int cut = blank > 0 ? blank : end;
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    /** Up to which index the text fits; past one character at least. */
    private static int fitting(String text, int width) {
        int used = 0;
        int index = 0;
        while (index < text.length()) {
            int character = text.codePointAt(index);
            used += width(character);
            if (used > width && index > 0) {
                return index;
            }
            index += Character.charCount(character);
        }
        return index;
    }
}
