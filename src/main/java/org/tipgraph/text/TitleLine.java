package org.tipgraph.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Knows a line that names the report: the title of a narrative, or what stands at the head of each page. */
public final class TitleLine {

    /** The longest title, in characters. */
    public static final int LONGEST = 160;

    private static final Pattern REPORT =
            Pattern.compile("(?i)\\btrafficking in persons report\\b|\\bTIP report\\b|\\bcountry narratives?\\b");

    private TitleLine() {}

    /** Whether a line names the report and is no sentence. */
    public static boolean isOne(String line) {
        return line.length() <= LONGEST
                && !line.endsWith(".")
                && REPORT.matcher(plain(line)).find();
    }

    /** Words without soft hyphens and ligatures, so that they can be compared with others. */
    public static String plain(String words) {
        return Normalizer.normalize(words.replace(String.valueOf(Reading.SOFT_HYPHEN), ""), Normalizer.Form.NFKC);
    }
}
