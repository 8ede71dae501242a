package org.tipgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds headings: on a line of their own in any case, before a colon, or in capitals anywhere, even glued to the text
 * around them ({@code capacity.PROSECUTIONThe government}), as copies from the web have them.
 * Immutable; one serves all texts.
 */
public final class HeadingFinder {

    /** A heading where it stands. */
    record Found(Span span, String kind) {}

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String FOR_COUNTRY = "(?: (?:for|FOR) (?:the |THE )?[\\p{L}’'., ()-]{3,60}?)?";

    private final List<Layout.Heading> headings;
    private final Pattern pattern;

    public HeadingFinder(List<Layout.Heading> headings) {
        this.headings = List.copyOf(headings);
        String any =
                headings.stream().map(heading -> Pattern.quote(heading.words())).collect(Collectors.joining("|"));
        String capitals = headings.stream()
                .map(heading -> Pattern.quote(heading.words().toUpperCase(Locale.ROOT)))
                .collect(Collectors.joining("|"));
        String ownLine = "(?m:^)[ \\t]*((?i:" + any + ")" + FOR_COUNTRY + "):?[ \\t]*(?=\\r?$|\\n|\\z)";
        String beforeColon = "(?m:^)[ \\t]*((?i:" + any + ")" + FOR_COUNTRY + "):";
        String inCapitals =
                "(?=\\p{Lu})(?<![\\p{Lu} ]{2})(?<!\\p{Lu})(" + capitals + "):?(?=\\s|[^\\p{L}]|\\p{Lu}\\p{Ll})";
        this.pattern = Pattern.compile(ownLine + "|" + beforeColon + "|" + inCapitals, Pattern.MULTILINE);
    }

    /** The headings of a text in order. */
    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.replace(NO_BREAK_SPACE, ' '));
        while (matcher.find()) {
            String words = firstGroup(matcher);
            found.add(new Found(Paragraphs.trim(text, new Span(matcher.start(), matcher.end())), kindOf(words)));
        }
        return found;
    }

    private static String firstGroup(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        throw new IllegalStateException("a heading without words at " + matcher.start());
    }

    private String kindOf(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return headings.stream()
                .filter(heading -> lower.startsWith(heading.words().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such heading: " + words))
                .kind();
    }
}
