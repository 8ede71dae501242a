package org.tipgraph.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds headings: on lines of their own, before a colon, full stop or dash that goes on with a sentence, and glued to
 * the text around them ({@code capacity.PROSECUTIONThe government}), as copies from the web have them. In capitals they
 * are found anywhere, else at the beginnings of lines and sentences. Immutable; one serves all texts.
 */
public final class HeadingFinder {

    /** A heading where it stands. */
    record Found(Span span, String kind) {}

    private static final String START = "(?m:^[ \\t]*[#*_]*[ \\t]*|(?<=[.;!?”\"]) ?)";
    private static final String FOR_COUNTRY =
            "(?:[ \\t]+(?:for|For|FOR)(?:[ \\t]+(?:the|of|and|government|[\\p{Lu}(’'][^\\s:;]*)){1,10}?)?";
    private static final String FOR_COUNTRY_IN_CAPITALS = "(?:[ \\t]+FOR[ \\t]+[\\p{Lu}’'., -]{3,70}?)?";
    private static final String SENTENCE = "\\s*(?:[^\\p{L}\\p{N}\\s]\\s*)?\\p{Lu}\\p{Ll}";

    private final Map<String, String> kinds = new TreeMap<>();
    private final Pattern pattern;

    public HeadingFinder(List<Layout.Heading> headings) {
        headings.forEach(heading -> kinds.put(key(heading.words()), heading.kind()));
        String any = "((?=\\p{Lu})(?i:" + alternatives(headings, words -> words) + "))";
        String capitals = "(" + alternatives(headings, words -> words.toUpperCase(Locale.ROOT)) + ")";
        this.pattern = Pattern.compile(String.join(
                "|",
                "(?m:^)[ \\t]*[#*_]*[ \\t]*" + any + FOR_COUNTRY + "[ \\t]*[:.]?[*_]*[:.]?[ \\t]*(?m:$)",
                "(?m:^)[\\p{Lu}’' -]{3,40} " + capitals + "[ \\t]*:?[ \\t]*(?m:$)",
                START + any + FOR_COUNTRY + "[*_]*\\s?:[*_]*",
                START + any + FOR_COUNTRY + "[*_]*(?:\\.|\\s*[–—]|\\s-{1,2}\\s)[*_]*(?=" + SENTENCE + ")",
                START + any + "(?:" + FOR_COUNTRY + "(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})|(?=\\s+The\\s|\\s?•))",
                "(?=\\p{Lu})(?<!\\p{Lu} {0,9})" + capitals + FOR_COUNTRY_IN_CAPITALS
                        + "\\s?:?(?=\\s*\\n|\\s*[^\\p{L}\\s]|" + SENTENCE + "|\\s*\\z)"));
    }

    private static String alternatives(List<Layout.Heading> headings, UnaryOperator<String> change) {
        return headings.stream()
                .map(Layout.Heading::words)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(change)
                .map(words -> "\\Q" + words.replaceAll("[’']", "\\\\E[’']\\\\Q").replace(" ", "\\E\\s+\\Q") + "\\E")
                .collect(Collectors.joining("|"));
    }

    /** The headings of a text in order. */
    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Visible visible = Visible.of(text);
        Matcher matcher = pattern.matcher(visible.text());
        while (matcher.find()) {
            Span span = Paragraphs.trim(text, visible.whole(matcher.start(), matcher.end()));
            found.add(new Found(span, kinds.get(key(wordsOf(matcher)))));
        }
        return found;
    }

    private static String wordsOf(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        throw new IllegalStateException("a heading without words at " + matcher.start());
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
    }
}
