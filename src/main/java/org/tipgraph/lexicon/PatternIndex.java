package org.tipgraph.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tipgraph.text.Token;

/**
 * Finds all patterns in a row of tokens. Each token is looked up once by its whole and once by its beginning, so that the time
 * does not grow with the number of patterns that do not begin alike. Safe for use by several threads.
 */
final class PatternIndex {

    /** The length of the beginnings that the index keeps. */
    private static final int BEGINNING = 3;

    private final Map<String, List<Pattern>> byWord = new HashMap<>();
    private final Map<String, List<Pattern>> byCasedWord = new HashMap<>();
    private final Map<String, List<Pattern>> byBeginning = new HashMap<>();

    PatternIndex(List<Pattern> patterns) {
        patterns.forEach(this::add);
    }

    private void add(Pattern pattern) {
        Element.Words first = pattern.first();
        first.whole().forEach(word -> put(byWord, word, pattern));
        first.cased().forEach(word -> put(byCasedWord, word, pattern));
        first.beginnings().forEach(beginning -> put(byBeginning, cut(beginning, pattern), pattern));
    }

    private static String cut(String beginning, Pattern pattern) {
        if (beginning.length() < BEGINNING) {
            throw new IllegalArgumentException(
                    "a first word of " + pattern.concept() + " is shorter than three letters: " + pattern.source());
        }
        return beginning.substring(0, BEGINNING);
    }

    private static void put(Map<String, List<Pattern>> index, String key, Pattern pattern) {
        List<Pattern> patterns = index.computeIfAbsent(key, k -> new ArrayList<>());
        if (!patterns.contains(pattern)) {
            patterns.add(pattern);
        }
    }

    /** All matches; the shortest of each pattern at each place. */
    List<Match> matches(List<Token> tokens) {
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            match(byWord.get(token.norm()), tokens, at, found);
            if (token.isCapitalised()) {
                match(byCasedWord.get(token.raw()), tokens, at, found);
            }
            if (token.norm().length() >= BEGINNING) {
                match(byBeginning.get(token.norm().substring(0, BEGINNING)), tokens, at, found);
            }
        }
        return found;
    }

    private static void match(List<Pattern> candidates, List<Token> tokens, int at, List<Match> found) {
        if (candidates == null) {
            return;
        }
        for (Pattern pattern : candidates) {
            BitSet used = new BitSet(tokens.size());
            int end = end(pattern.elements(), 0, tokens, at, used);
            if (end > at) {
                found.add(new Match(pattern.concept(), pattern.source(), at, end, used));
            }
        }
    }

    /** Past the last token that the elements from one on match, or -1; marks the tokens used. */
    private static int end(List<Element> elements, int from, List<Token> tokens, int at, BitSet used) {
        if (from == elements.size()) {
            return at;
        }
        Element element = elements.get(from);
        if (element instanceof Element.Gap gap) {
            return afterGap(gap, elements, from, tokens, at, used);
        }
        boolean fits = at < tokens.size() && fits(element, tokens.get(at));
        if (fits) {
            used.set(at);
            int end = end(elements, from + 1, tokens, at + 1, used);
            if (end >= 0) {
                return end;
            }
            used.clear(at);
        }
        boolean optional = element instanceof Element.Words words && words.optional();
        return optional ? end(elements, from + 1, tokens, at, used) : -1;
    }

    private static int afterGap(
            Element.Gap gap, List<Element> elements, int from, List<Token> tokens, int at, BitSet used) {
        if (from + 1 == elements.size()) {
            return at;
        }
        int last = Math.min(at + gap.most(), tokens.size());
        for (int next = at; next <= last; next++) {
            int end = end(elements, from + 1, tokens, next, used);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private static boolean fits(Element element, Token token) {
        return element instanceof Element.Words words
                ? words.matches(token)
                : element instanceof Element.Number number && number.matches(token);
    }
}
