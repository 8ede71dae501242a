package org.tipgraph.stories;

import java.util.List;

/** Other lines for the same words. */
final class LineRelayouts {

    private LineRelayouts() {}

    static List<Relayout> all() {
        return List.of(
                new Relayout("wrapped at 60", text -> wrapped(text, 60)),
                new Relayout("wrapped at 72", text -> wrapped(text, 72)),
                new Relayout("wrapped at 80", text -> wrapped(text, 80)),
                new Relayout("wrapped within words", text -> hyphenated(text, 64)),
                new Relayout("wrapped, paragraphs indented", text -> indented(wrapped(text, 70))),
                new Relayout("line ends of Windows", text -> text.replace("\n", "\r\n")),
                new Relayout(
                        "wrapped, line ends of Windows",
                        text -> wrapped(text, 70).replace("\n", "\r\n")),
                new Relayout(
                        "wrapped within words, line ends of Windows",
                        text -> hyphenated(text, 70).replace("\n", "\r\n")),
                new Relayout("line ends of old Macintoshes", text -> text.replace("\n", "\r")),
                new Relayout("line separators", text -> text.replaceAll("(?<=\\S)\n(?=\\S)", "\u2028")),
                new Relayout("blanks at line ends", text -> text.replace("\n", "  \n")),
                new Relayout("blanks that do not break on empty lines", text -> text.replace("\n\n", "\n\u00a0\n")),
                new Relayout("two empty lines", text -> text.replaceAll("\n\n+", "\n\n\n")),
                new Relayout("four empty lines", text -> text.replaceAll("\n\n+", "\n\n\n\n\n")),
                new Relayout("one empty line", text -> text.replaceAll("\n\n+", "\n\n")),
                new Relayout("no empty lines", text -> text.replaceAll("\n\n+", "\n")),
                new Relayout(
                        "wrapped, no empty lines",
                        text -> wrapped(text, 76).replaceAll("(?<=[.;:]|\\p{Lu}{3})\n\n+", "\n")),
                new Relayout("empty lines at both ends", text -> "\n\n" + text + "\n\n\n"));
    }

    /** Each line wrapped at blanks, such as {@code fold -s} does. */
    static String wrapped(String text, int width) {
        return text.replaceAll("(?=\\S)(.{1," + width + "})(?<=\\S)(?: |$|(?=\n))", "$1\n")
                .replaceAll("\n(?=\n)(?<=\\S\n)", "")
                .stripTrailing();
    }

    /** Lines of a width, words parted with hyphens. */
    private static String hyphenated(String text, int width) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            column = c == '\n' ? 0 : column + 1;
            boolean late = column >= width;
            if (late && c == ' ') {
                lines.append('\n');
                column = 0;
            } else {
                lines.append(c);
                if (late && withinWord(text, at)) {
                    lines.append("-\n");
                    column = 0;
                }
            }
        }
        return lines.toString();
    }

    private static boolean withinWord(String text, int at) {
        int begin = at;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return at > 3
                && at + 4 < text.length()
                && Character.isLowerCase(text.charAt(begin))
                && text.substring(at - 3, at + 4).chars().allMatch(Character::isLowerCase);
    }

    private static String indented(String text) {
        return text.replaceAll("\n\n(?=\\p{Lu}\\p{Ll})", "\n    ");
    }
}
