package org.tipgraph.claim;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sets of codes, sorted and immutable. */
final class Codes {

    private Codes() {}

    static SortedSet<String> copy(Collection<String> codes) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }

    static SortedSet<String> of(String... codes) {
        return copy(List.of(codes));
    }

    static SortedSet<String> union(Collection<String> some, Collection<String> others) {
        SortedSet<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
