package org.tipgraph.explain;

import java.util.Objects;

/**
 * Words of a narrative and the entry of the lexicon that found them.
 *
 * @param words the words, with {@code …} for those between them that may be any
 * @param entry what they stand for
 */
public record Wording(String words, Entry entry) {

    public Wording {
        Objects.requireNonNull(words);
        Objects.requireNonNull(entry);
    }
}
