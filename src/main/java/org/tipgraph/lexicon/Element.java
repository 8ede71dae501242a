package org.tipgraph.lexicon;

import java.util.List;
import java.util.Set;

/** One element of a {@link Pattern}: what it lets stand in its place. {@link Alphabet} tells which tokens that are. */
sealed interface Element {

    /**
     * One of some words.
     *
     * @param whole words in lower case
     * @param beginnings the beginnings of words in lower case
     * @param cased words that must stand with this case
     * @param optional whether nothing may stand in its place too
     */
    record Words(Set<String> whole, List<String> beginnings, Set<String> cased, boolean optional) implements Element {
        public Words {
            whole = Set.copyOf(whole);
            beginnings = List.copyOf(beginnings);
            cased = Set.copyOf(cased);
        }
    }

    /** Up to so many tokens of any kind. */
    record Gap(int most) implements Element {}

    /** A number in digits or words. */
    record Number() implements Element {}
}
