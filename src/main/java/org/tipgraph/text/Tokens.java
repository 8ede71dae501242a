package org.tipgraph.text;

import java.util.List;

/** Finds the tokens of a stretch of text. */
public final class Tokens {

    private Tokens() {}

    /** The tokens that begin within a span, as a view of the list, which must be in order. */
    public static List<Token> in(List<Token> tokens, Span span) {
        return tokens.subList(firstFrom(tokens, span.begin()), firstFrom(tokens, span.end()));
    }

    private static int firstFrom(List<Token> tokens, int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().begin() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
