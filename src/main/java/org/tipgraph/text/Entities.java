package org.tipgraph.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Character references that a copy of a web page has left over, such as {@code &rsquo;} and {@code &#8217;}.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/named-characters.html">HTML, named character references</a>
 */
final class Entities {

    /** One reference. */
    static final Pattern PATTERN = Pattern.compile("&(#\\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,8});");

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "),
            Map.entry("thinsp", " "),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("shy", "\u00ad"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("hellip", "…"),
            Map.entry("raquo", "»"),
            Map.entry("laquo", "«"),
            Map.entry("euro", "€"),
            Map.entry("pound", "£"));
    private static final Map<String, String> ACCENTS = Map.of(
            "grave", "\u0300",
            "acute", "\u0301",
            "circ", "\u0302",
            "tilde", "\u0303",
            "uml", "\u0308",
            "ring", "\u030a",
            "cedil", "\u0327");

    private Entities() {}

    /** The character that a reference stands for, without {@code &} and {@code ;}; empty where it is none. */
    static Optional<Character> character(String reference) {
        if (reference.startsWith("#")) {
            boolean hexadecimal = Character.toLowerCase(reference.charAt(1)) == 'x';
            int codePoint = Integer.parseInt(reference.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            boolean sayable = codePoint >= ' ' && Character.isBmpCodePoint(codePoint);
            return sayable ? Optional.of((char) codePoint) : Optional.empty();
        }
        return Optional.ofNullable(NAMED.get(reference))
                .or(() -> accented(reference))
                .map(character -> character.charAt(0));
    }

    /** {@code eacute}: a letter and its accent. */
    private static Optional<String> accented(String reference) {
        return Optional.ofNullable(ACCENTS.get(reference.substring(1)))
                .map(accent -> Normalizer.normalize(reference.charAt(0) + accent, Normalizer.Form.NFC))
                .filter(letter -> letter.length() == 1);
    }
}
