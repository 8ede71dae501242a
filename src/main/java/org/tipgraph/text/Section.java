package org.tipgraph.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A run of paragraphs on one theme.
 *
 * @param kind the code of the theme in the scheme {@code section}: {@code assessment}, {@code recommendations}, …
 * @param heading the heading as the text has it, where it has one
 * @param span from the heading or the first word to the last mark
 * @param body the span without its heading
 */
public record Section(String kind, Optional<String> heading, Span span, Span body) {

    /** The theme that tells of the country's tier and why. */
    public static final String ASSESSMENT = "assessment";
    /** The theme that tells what the government should do. */
    public static final String RECOMMENDATIONS = "recommendations";
    /** The theme that tells who is exploited, where and how. */
    public static final String PROFILE = "profile";
    /** The theme of what is on none of the others. */
    public static final String OTHER = "other";

    /** All themes in the order of reports from 2017 on; before, the profile came first. */
    static final List<String> THEMES = List.of(
            ASSESSMENT, RECOMMENDATIONS, "prosecution", "protection", "prevention", PROFILE, "partnership", OTHER);

    /** The themes that every narrative has, but for the shortest. */
    static final List<String> THEMES_OF_ALL = List.of(ASSESSMENT, "prosecution", "protection", "prevention", PROFILE);

    public Section {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(heading);
        Objects.requireNonNull(span);
        Objects.requireNonNull(body);
    }

    /** The same section with its heading in other words, such as those of the text before it was made plain. */
    Section withHeading(Function<Span, String> words) {
        return new Section(
                kind,
                heading.map(plain -> words.apply(new Span(span.begin(), span.begin() + plain.length()))),
                span,
                body);
    }

    public boolean isRecommendations() {
        return kind.equals(RECOMMENDATIONS);
    }

    public boolean isProfile() {
        return kind.equals(PROFILE);
    }
}
