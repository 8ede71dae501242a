package org.tipgraph.text;

import java.util.stream.IntStream;

/**
 * A text without its soft hyphens.
 *
 * @param text what is left
 * @param positions where each character of it stands in the whole text, and where that ends
 */
record Visible(String text, int[] positions) {

    static Visible of(String whole) {
        if (whole.indexOf(Reading.SOFT_HYPHEN) < 0) {
            return new Visible(whole, IntStream.rangeClosed(0, whole.length()).toArray());
        }
        int[] positions = IntStream.rangeClosed(0, whole.length())
                .filter(at -> at == whole.length() || whole.charAt(at) != Reading.SOFT_HYPHEN)
                .toArray();
        return new Visible(whole.replace(String.valueOf(Reading.SOFT_HYPHEN), ""), positions);
    }

    /** The span in the whole text of a span in what is left. */
    Span whole(int begin, int end) {
        return new Span(positions[begin], positions[end]);
    }
}
