package org.tipgraph.pages;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words between two places where passages begin or end.
 *
 * @param begins the passages that begin with it
 * @param marks the passages that it is in, the shortest first: that one it leads to
 * @param ends the passages that end with it
 * @param again whether words before it lead to the same passage
 */
record TextPiece(String words, List<Mark> begins, List<Mark> marks, List<Mark> ends, boolean again) {

    TextPiece {
        begins = List.copyOf(begins);
        marks = List.copyOf(marks);
        ends = List.copyOf(ends);
    }

    boolean isMarked() {
        return !marks.isEmpty();
    }

    /** The passage that it leads to. */
    Mark lead() {
        return marks.get(0);
    }

    /** The numbers of the passages that it is in. */
    String numbers() {
        return marks.stream().map(mark -> String.valueOf(mark.number())).collect(Collectors.joining(" "));
    }

    /** Whether the passage that it leads to ends with it. */
    boolean endsLead() {
        return ends.contains(lead());
    }

    /** The passages that end here, while the words lead to another: they are to be reached by a link of their own. */
    List<Mark> otherEnds() {
        return ends.stream().filter(mark -> !mark.equals(lead())).toList();
    }
}
