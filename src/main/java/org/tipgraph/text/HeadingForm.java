package org.tipgraph.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand in its line before the words of a heading, and after them. */
enum HeadingForm {
    /** {@code Recommendations for Andorra:} */
    ON_ITS_LINE(false, Before.LINE, After.FOR_COUNTRY + "[ \\t]*[:.]?[*_]*[:.]?[ \\t]*(?m:$)"),
    /** {@code ANDORRA RECOMMENDATIONS} */
    BEHIND_A_NAME(true, "[\\p{Lu}’' -]{3,40} ", "[ \\t]*:?[ \\t]*(?m:$)"),
    /** {@code Prosecution: The government} */
    BEFORE_A_COLON(false, Before.SENTENCE, After.FOR_COUNTRY + "[*_]*\\s?:[*_]*"),
    /** {@code Prosecution. The government} */
    BEFORE_A_SENTENCE(
            false,
            Before.SENTENCE,
            After.FOR_COUNTRY + "[*_]*(?:\\.|\\s*[–—]|\\s-{1,2}\\s)[*_]*(?=" + After.SENTENCE + ")"),
    /** {@code ProsecutionThe government} */
    GLUED(false, Before.SENTENCE, "(?:" + After.FOR_COUNTRY + "(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})|(?=\\s+The\\s|\\s?•))"),
    /** {@code capacity.PROSECUTIONThe government} */
    IN_CAPITALS(
            true,
            "(?s:.*)(?<!\\p{Lu} {0,9})",
            After.FOR_COUNTRY_IN_CAPITALS + "\\s?:?(?=\\s*\\n|\\s*[^\\p{L}\\s]|" + After.SENTENCE + "|\\s*\\z)");

    private interface Before {
        String LINE = "[ \\t]*[#*_]*[ \\t]*";
        String SENTENCE = "[ \\t]*[#*_]*[ \\t]*|.*[.;!?”\"] ?";
    }

    private interface After {
        String FOR_COUNTRY =
                "(?:[ \\t]+(?:for|For|FOR)(?:[ \\t]+(?:the|of|and|government|[\\p{Lu}(’'][^\\s:;]*)){1,10}?)?";
        String FOR_COUNTRY_IN_CAPITALS = "(?:[ \\t]+FOR[ \\t]+[\\p{Lu}’'., -]{3,70}?)?";
        String SENTENCE = "\\s*(?:[^\\p{L}\\p{N}\\s]\\s*)?\\p{Lu}\\p{Ll}";
    }

    private final boolean inCapitals;
    private final Pattern before;
    private final Pattern after;

    HeadingForm(boolean inCapitals, String before, String after) {
        this.inCapitals = inCapitals;
        this.before = Pattern.compile(before);
        this.after = Pattern.compile(after);
    }

    /** The span of the heading with what belongs to it, where words that may head a section do. */
    static Optional<Span> spanOf(String text, Span words) {
        int line = text.lastIndexOf('\n', words.begin() - 1) + 1;
        for (HeadingForm form : values()) {
            int end = form.endOf(text, line, words);
            if (end >= 0) {
                boolean fromLine = form == BEHIND_A_NAME
                        || ON_ITS_LINE
                                .before
                                .matcher(text)
                                .region(line, words.begin())
                                .matches();
                return Optional.of(new Span(fromLine ? line : words.begin(), end));
            }
        }
        return Optional.empty();
    }

    /** Where a heading of this form ends, -1 where there is none. */
    private int endOf(String text, int line, Span words) {
        String heading = text.substring(words.begin(), words.end());
        boolean fits = !inCapitals || heading.equals(heading.toUpperCase(Locale.ROOT));
        if (!fits || !before.matcher(text).region(line, words.begin()).matches()) {
            return -1;
        }
        Matcher rest = after.matcher(text).region(words.end(), text.length()).useTransparentBounds(true);
        return rest.lookingAt() ? rest.end() : -1;
    }
}
