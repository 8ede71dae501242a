package org.tipgraph.lexicon;

import java.util.List;
import org.tipgraph.text.Token;

/**
 * Finds all patterns in a row of tokens. Patterns are a tree, and those that begin alike are followed as one, so that
 * the time hardly grows with their number. Safe for use by several threads.
 */
final class PatternIndex {

    /** The least length of a beginning that is the first word of a pattern. */
    private static final int SHORTEST_BEGINNING = 3;

    private final Alphabet alphabet = new Alphabet();
    private final PatternNode root = new PatternNode();

    PatternIndex(List<Pattern> patterns) {
        patterns.forEach(this::add);
        root.settle();
    }

    private void add(Pattern pattern) {
        boolean tooShort =
                pattern.first().beginnings().stream().anyMatch(beginning -> beginning.length() < SHORTEST_BEGINNING);
        if (tooShort) {
            throw new IllegalArgumentException(
                    "a first word of " + pattern.concept() + " is shorter than three letters: " + pattern.source());
        }
        root.add(pattern, alphabet);
    }

    /** All matches; the shortest of each pattern at each place. */
    List<Match> matches(List<Token> tokens) {
        return new PatternSearch(root, tokens.stream().map(alphabet::keys).toList()).matches();
    }
}
