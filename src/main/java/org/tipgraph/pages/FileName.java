package org.tipgraph.pages;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the files on a name are called: {@code place/PRK.html}, {@code place/PRK.ttl} and so on for {@code place/PRK}.
 * Each name has files of its own, and can be told from them.
 *
 * <p>Names of ours have letters, digits, {@code - _ ~ .}, which stay. Any other character, and a dot that would make the
 * name of a file or folder mean something else, becomes {@code =} and two hexadecimal digits for each byte of UTF-8:
 * {@code a b} is {@code a=20b}. So no file has a name that hosts or disks read in another way.
 *
 * @param stem what all of them begin with
 */
public record FileName(String stem) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~-]");
    private static final Pattern WRITTEN = Pattern.compile("(=[0-9A-F]{2})+");

    /** A folder would have the name of a file. */
    private static final Pattern SUFFIXED = Pattern.compile(Arrays.stream(Format.values())
            .map(format -> Pattern.quote(format.suffix().substring(1)))
            .collect(Collectors.joining("|", ".*\\.(", ")")));

    /** A name would have the file of a further page of another. */
    private static final Pattern PART = Pattern.compile(".*\\.page-\\d+");

    /** For the path of a name under the public base. */
    public static FileName of(String path) {
        String[] segments = path.split("/", -1);
        for (int at = 0; at < segments.length; at++) {
            segments[at] = segment(segments[at], at == segments.length - 1);
        }
        return new FileName(String.join("/", segments));
    }

    private static String segment(String words, boolean isLast) {
        String written = words.codePoints()
                .mapToObj(Character::toString)
                .map(character -> PLAIN.matcher(character).matches() ? character : written(character))
                .collect(Collectors.joining());
        if (written.startsWith(".")) {
            written = written(".") + written.substring(1);
        }
        Pattern misleading = isLast ? PART : SUFFIXED;
        int dot = written.lastIndexOf('.');
        return misleading.matcher(written).matches()
                ? written.substring(0, dot) + written(".") + written.substring(dot + 1)
                : written;
    }

    private static String written(String character) {
        return "=" + HexFormat.ofDelimiter("=").withUpperCase().formatHex(character.getBytes(StandardCharsets.UTF_8));
    }

    /** The path of the name under the public base. */
    public String path() {
        return WRITTEN.matcher(stem).replaceAll(match -> Matcher.quoteReplacement(read(match.group())));
    }

    private static String read(String written) {
        return new String(HexFormat.of().parseHex(written.replace("=", "")), StandardCharsets.UTF_8);
    }

    /** The file in a format. */
    public String document(Format format) {
        return stem + format.suffix();
    }

    /** The page with that part of a long list, from 1. */
    public String part(int number) {
        return stem + (number == 1 ? "" : ".page-" + number) + Format.HTML.suffix();
    }
}
