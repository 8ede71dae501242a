package org.tipgraph.text;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tipgraph.text.Problem.Where;

/**
 * Characters that no text needs and XML does not have, line ends and tabulators excepted. They come from conversions:
 * pdftotext begins each page with a form feed, and what was Windows-1252 but was taken for Latin-1 has U+0092 where an
 * apostrophe was.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
 */
final class ControlCharacters {

    private static final Pattern ANY = Pattern.compile("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

    private ControlCharacters() {}

    static void requireNone(String text, Path path) throws InputException {
        Matcher matcher = ANY.matcher(text);
        if (matcher.find()) {
            throw new InputException(problem(text, matcher.start(), path));
        }
    }

    private static Problem problem(String text, int index, Path path) {
        char found = text.charAt(index);
        return Problem.error(
                "control-character",
                "The text has a control character, " + String.format("U+%04X", (int) found) + ".",
                Where.behind(text.substring(0, index), path.toString()),
                remedy(found, ShellWord.of(path.toString()), ShellWord.of(path + ".utf8")));
    }

    private static String remedy(char found, String file, String mended) {
        String inPlace = " > " + mended + " && mv " + mended + " " + file;
        if (found == '\f') {
            return "Put line ends in the place of page ends: tr '\\f' '\\n' < " + file + inPlace;
        }
        if (found >= 0x80 && found <= 0x9F) {
            return "If the text was in Windows-1252 once, convert it again: iconv -f UTF-8 -t ISO-8859-1 " + file
                    + " | iconv -f WINDOWS-1252 -t UTF-8" + inPlace;
        }
        return "Remove it: tr -d '\\" + String.format("%03o", (int) found) + "' < " + file + inPlace;
    }
}
