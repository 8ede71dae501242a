package org.tipgraph.pages;

import java.util.List;

/**
 * The claims on a passage, beside the text.
 *
 * @param claims those that are told here
 * @param elsewhere those that are told at a passage before, since they rest on several
 * @param overlapping other passages with some of the same words
 */
record Note(Mark mark, List<ClaimBlock> claims, List<ClaimBlock> elsewhere, List<Mark> overlapping) {

    Note {
        claims = List.copyOf(claims);
        elsewhere = List.copyOf(elsewhere);
        overlapping = List.copyOf(overlapping);
    }

    static Note of(Mark mark, List<Mark> all) {
        return new Note(
                mark,
                mark.claims().stream().filter(claim -> isFirst(mark, claim)).toList(),
                mark.claims().stream().filter(claim -> !isFirst(mark, claim)).toList(),
                all.stream()
                        .filter(other -> !other.equals(mark)
                                && other.passage()
                                        .span()
                                        .overlaps(mark.passage().span()))
                        .toList());
    }

    private static boolean isFirst(Mark mark, ClaimBlock claim) {
        return claim.evidence().get(0).equals(mark.passage());
    }
}
