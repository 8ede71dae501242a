package org.tipgraph.pages;

import java.util.Objects;
import java.util.Optional;

/**
 * Words that lead somewhere, or words alone.
 *
 * @param address none where a browser should not follow: a name may begin with {@code javascript:}
 */
record Link(String words, Optional<String> address) {

    Link {
        Objects.requireNonNull(words);
        Objects.requireNonNull(address);
    }

    /** Words that lead nowhere. */
    static Link none(String words) {
        return new Link(words, Optional.empty());
    }
}
