package org.tipgraph.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where patterns that begin alike part: a node in the tree of all patterns. {@code "force ~6 to beg"} and {@code "force
 * ~6 to work"} part after {@code to}.
 */
final class PatternNode {

    /** What follows after up to so many tokens of any kind. */
    record Gap(int most, PatternNode next) {}

    private Map<Element, PatternNode> children = new HashMap<>(2);
    private Map<String, List<PatternNode>> byKey = new HashMap<>(2);
    private List<PatternNode> withoutWord = new ArrayList<>(0);
    private List<Gap> gaps = new ArrayList<>(0);
    private List<Pattern> ends = new ArrayList<>(0);
    private boolean hasOnlyWords = true;
    private long mask;

    void add(Pattern pattern, Alphabet alphabet) {
        PatternNode node = this;
        for (Element element : pattern.elements()) {
            node = node.child(element, alphabet);
        }
        if (!node.ends.contains(pattern)) {
            node.ends.add(pattern);
        }
        node.hasOnlyWords = false;
    }

    private PatternNode child(Element element, Alphabet alphabet) {
        PatternNode known = children.get(element);
        return known != null ? known : newChild(element, alphabet);
    }

    private PatternNode newChild(Element element, Alphabet alphabet) {
        PatternNode child = new PatternNode();
        children.put(element, child);
        alphabet.add(element).forEach(key -> addAfter(key, child));
        if (element instanceof Element.Words words && words.optional()) {
            withoutWord.add(child);
            hasOnlyWords = false;
        }
        if (element instanceof Element.Gap gap) {
            gaps.add(new Gap(gap.most(), child));
            hasOnlyWords = false;
        }
        return child;
    }

    private void addAfter(String key, PatternNode child) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(child);
        mask |= Keys.bit(key);
    }

    /** Takes the smallest forms of its collections, once all patterns are there: what is near is found sooner. */
    void settle() {
        children.values().forEach(PatternNode::settle);
        children = Map.of();
        byKey.replaceAll((key, nodes) -> List.copyOf(nodes));
        byKey = Map.copyOf(byKey);
        withoutWord = List.copyOf(withoutWord);
        gaps = List.copyOf(gaps);
        ends = List.copyOf(ends);
    }

    /** Whether all that may follow is words, as it mostly is. */
    boolean hasOnlyWords() {
        return hasOnlyWords;
    }

    /** Whether something may follow after a token with the mask of some {@link Keys}: right wherever it denies. */
    boolean mayHave(long keys) {
        return (mask & keys) != 0;
    }

    /** What may follow after a token with a key. */
    List<PatternNode> after(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** What may follow right here, since a word may be left out. */
    List<PatternNode> withoutWord() {
        return withoutWord;
    }

    List<Gap> gaps() {
        return gaps;
    }

    /** The patterns that are complete here. */
    List<Pattern> ends() {
        return ends;
    }
}
