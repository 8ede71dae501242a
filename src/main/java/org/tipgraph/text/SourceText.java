package org.tipgraph.text;

import java.util.Objects;

/**
 * The text of a narrative as it was read, before anything is made of it.
 *
 * @param fileName the last part of the file's path, such as {@code 2017-PRK.txt}
 * @param text the whole text, as it stands in the file but for a byte order mark
 */
public record SourceText(String fileName, String text) {

    public SourceText {
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(text);
    }

    /** The text in plain characters, one {@code char} for each code point. */
    public String reading() {
        return Reading.of(text);
    }
}
