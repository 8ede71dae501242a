package org.tipgraph.mention;

import java.util.Objects;

/**
 * A place that a sentence names, with the part it plays.
 *
 * @param code ISO 3166-1 alpha-3 or M49
 * @param part the part it plays
 * @param first the index of its first token in the sentence
 * @param end the index past its last token
 */
public record PlaceMention(String code, Part part, int first, int end) {

    /** The part that a place plays in a sentence. */
    public enum Part {
        /** Where people come from. */
        ORIGIN,
        /** Where they are, go or work. */
        DESTINATION,
        /** Where they pass through. */
        TRANSIT,
        /** The place of an actor, a law, a border: of no one exploited. */
        OTHER
    }

    public PlaceMention {
        Objects.requireNonNull(code);
        Objects.requireNonNull(part);
    }

    PlaceMention as(Part other) {
        return new PlaceMention(code, other, first, end);
    }
}
