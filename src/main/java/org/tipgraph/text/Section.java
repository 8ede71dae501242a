package org.tipgraph.text;

import java.util.Objects;
import java.util.Optional;

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

    public Section {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(heading);
        Objects.requireNonNull(span);
        Objects.requireNonNull(body);
    }

    public boolean isRecommendations() {
        return kind.equals(RECOMMENDATIONS);
    }

    public boolean isProfile() {
        return kind.equals(PROFILE);
    }
}
