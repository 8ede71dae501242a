package org.tipgraph.explain;

import java.util.Locale;
import java.util.Objects;
import org.tipgraph.text.Problem.Where;

/**
 * A stretch of a narrative on which no claim rests.
 *
 * @param kind what it is
 * @param section the code of the theme of its section; empty outside the sections
 * @param where file, line and column
 * @param words its words on one line
 */
public record Stretch(Kind kind, String section, Where where, String words) {

    /** What a stretch is. */
    public enum Kind {
        /** A whole sentence. */
        SENTENCE,
        /** A clause of a sentence of which others made claims. */
        CLAUSE,
        /** The line that titles the narrative. */
        TITLE,
        /** The heading of a section. */
        HEADING,
        /** A banner, a header or navigation around the sections. */
        OUTSIDE;

        /** Its name for people and programs, such as {@code sentence}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Stretch {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(section);
        Objects.requireNonNull(where);
        Objects.requireNonNull(words);
    }
}
