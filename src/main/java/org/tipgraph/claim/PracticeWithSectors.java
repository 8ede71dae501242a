package org.tipgraph.claim;

import java.util.SortedSet;

/**
 * Practices that go with the same sectors.
 *
 * @param practices codes in the scheme {@code practice}
 * @param sectors codes in the scheme {@code sector}
 */
record PracticeWithSectors(SortedSet<String> practices, SortedSet<String> sectors) {

    PracticeWithSectors {
        practices = Codes.copy(practices);
        sectors = Codes.copy(sectors);
    }
}
