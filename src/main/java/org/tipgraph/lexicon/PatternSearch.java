package org.tipgraph.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** One search for all patterns in a row of tokens, each given by its keys in the alphabet of the patterns. */
final class PatternSearch {

    private final PatternNode root;
    private final List<Keys> tokens;
    private final long[] masks;
    private final List<Match> found = new ArrayList<>();
    private final List<Pattern> foundHere = new ArrayList<>();
    /** The indices of the tokens on the way to where the walk is. */
    private final int[] way;

    private int steps;
    private int begin;

    PatternSearch(PatternNode root, List<Keys> tokens) {
        this.root = root;
        this.tokens = tokens;
        this.masks = tokens.stream().mapToLong(Keys::mask).toArray();
        this.way = new int[tokens.size()];
    }

    /** All matches; the shortest of each pattern at each place. */
    List<Match> matches() {
        for (begin = 0; begin < tokens.size(); begin++) {
            foundHere.clear();
            walkPast(root, begin);
        }
        return found;
    }

    /** Finds the patterns that go on from a node at a token: words first, then what stands without them, then gaps. */
    private void walk(PatternNode node, int at) {
        if (node.hasOnlyWords()) {
            walkPast(node, at);
            return;
        }
        for (Pattern pattern : node.ends()) {
            add(pattern, at);
        }
        walkPast(node, at);
        for (PatternNode next : node.withoutWord()) {
            walk(next, at);
        }
        for (PatternNode.Gap gap : node.gaps()) {
            walkGap(gap, at);
        }
    }

    private void walkPast(PatternNode node, int at) {
        if (at == masks.length || !node.mayHave(masks[at])) {
            return;
        }
        for (String key : tokens.get(at).names()) {
            for (PatternNode next : node.after(key)) {
                way[steps++] = at;
                walk(next, at + 1);
                steps--;
            }
        }
    }

    private void walkGap(PatternNode.Gap gap, int at) {
        PatternNode node = gap.next();
        int last = Math.min(at + gap.most(), masks.length);
        for (int next = at; next <= last; next++) {
            boolean inVain = node.hasOnlyWords() && (next == masks.length || !node.mayHave(masks[next]));
            if (!inVain) {
                walk(node, next);
            }
        }
    }

    private void add(Pattern pattern, int end) {
        if (!isFoundHere(pattern)) {
            foundHere.add(pattern);
            found.add(new Match(pattern.concept(), pattern.source(), begin, end, used()));
        }
    }

    /** The tree has each pattern once, so there is no need to compare its elements. */
    private boolean isFoundHere(Pattern pattern) {
        for (Pattern other : foundHere) {
            if (other == pattern) {
                return true;
            }
        }
        return false;
    }

    private BitSet used() {
        BitSet used = new BitSet();
        for (int step = 0; step < steps; step++) {
            used.set(way[step]);
        }
        return used;
    }
}
