package org.tipgraph.claim;

import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How the narrative vouches for a claim.
 *
 * @param status the code in the scheme {@code status}
 * @param sources the codes in the scheme {@code source} of those to whom the claim is attributed
 */
public record Vouching(String status, SortedSet<String> sources) {

    /** In the narrative's own voice. */
    public static final Vouching ASSERTED = new Vouching("asserted", new TreeSet<>());

    public Vouching {
        Objects.requireNonNull(status);
        sources = Codes.copy(sources);
    }
}
