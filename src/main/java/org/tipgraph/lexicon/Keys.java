package org.tipgraph.lexicon;

import java.util.List;

/**
 * The keys of a token in an {@link Alphabet}.
 *
 * @param names the keys
 * @param mask a bit for each of them, not always a different one: what has none of the bits has none of the keys
 */
record Keys(List<String> names, long mask) {

    static final Keys NONE = new Keys(List.of(), 0);

    static Keys of(List<String> names) {
        long mask = 0;
        for (String name : names) {
            mask |= bit(name);
        }
        return new Keys(names, mask);
    }

    static long bit(String name) {
        return 1L << (name.hashCode() % Long.SIZE);
    }
}
