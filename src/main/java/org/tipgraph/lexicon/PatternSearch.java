package org.tipgraph.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** One search for all patterns in a row of tokens, each given by its keys in the alphabet of the patterns. */
final class PatternSearch {

    private final PatternNode root;
    private final List<List<String>> tokens;
    private final List<Match> found = new ArrayList<>();
    private final List<Pattern> foundHere = new ArrayList<>();
    private final BitSet used = new BitSet();
    private int begin;

    PatternSearch(PatternNode root, List<List<String>> tokens) {
        this.root = root;
        this.tokens = tokens;
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
        node.ends().forEach(pattern -> add(pattern, at));
        if (at < tokens.size()) {
            walkPast(node, at);
        }
        for (PatternNode next : node.withoutWord()) {
            walk(next, at);
        }
        for (PatternNode.Gap gap : node.gaps()) {
            walkGap(gap, at);
        }
    }

    private void walkPast(PatternNode node, int at) {
        for (String key : tokens.get(at)) {
            for (PatternNode next : node.after(key)) {
                used.set(at);
                walk(next, at + 1);
                used.clear(at);
            }
        }
    }

    private void walkGap(PatternNode.Gap gap, int at) {
        int last = Math.min(at + gap.most(), tokens.size());
        for (int next = at; next <= last; next++) {
            walk(gap.next(), next);
        }
    }

    private void add(Pattern pattern, int end) {
        if (!foundHere.contains(pattern)) {
            foundHere.add(pattern);
            found.add(new Match(pattern.concept(), pattern.source(), begin, end, (BitSet) used.clone()));
        }
    }
}
