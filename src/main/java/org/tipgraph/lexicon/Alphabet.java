package org.tipgraph.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tipgraph.text.Token;

/**
 * The words and beginnings of words that the patterns of an index are made of. Each token is looked up here once, however
 * many patterns there are; from then on it goes by its keys.
 *
 * <pre>{@code "Traffickers" → "traffickers", "traffick*"}</pre>
 */
final class Alphabet {

    /** The beginning of a word, with its key. */
    private record Beginning(String letters, String key) {

        static Beginning of(String letters) {
            return new Beginning(letters, letters + "*");
        }

        String start() {
            return letters.substring(0, Math.min(START, letters.length()));
        }
    }

    private static final String NUMBER = "#";
    /** The length of what beginnings are grouped by. */
    private static final int START = 3;

    private final Set<String> words = new HashSet<>();
    private final Set<String> casedWords = new HashSet<>();
    private final Map<String, Set<Beginning>> beginningsByStart = new HashMap<>();
    private int shortestStart = START;

    /** The keys of all tokens that an element lets stand in its place. */
    List<String> add(Element element) {
        if (element instanceof Element.Number) {
            return List.of(NUMBER);
        }
        return element instanceof Element.Words some ? addWords(some) : List.of();
    }

    private List<String> addWords(Element.Words some) {
        words.addAll(some.whole());
        casedWords.addAll(some.cased());
        List<String> keys = new ArrayList<>(some.whole());
        keys.addAll(some.cased());
        some.beginnings().forEach(letters -> keys.add(addBeginning(Beginning.of(letters))));
        return keys;
    }

    private String addBeginning(Beginning beginning) {
        shortestStart = Math.min(shortestStart, beginning.start().length());
        beginningsByStart
                .computeIfAbsent(beginning.start(), start -> new LinkedHashSet<>())
                .add(beginning);
        return beginning.key();
    }

    /** The keys of a token: none where no pattern has a place for it. */
    Keys keys(Token token) {
        List<String> keys = new ArrayList<>();
        if (words.contains(token.norm())) {
            keys.add(token.norm());
        }
        boolean hasCase = !token.raw().equals(token.norm());
        if (hasCase && casedWords.contains(token.raw())) {
            keys.add(token.raw());
        }
        if (token.isNumber() || Numerals.value(token).isPresent()) {
            keys.add(NUMBER);
        }
        addBeginningsOf(token.norm(), keys);
        return keys.isEmpty() ? Keys.NONE : Keys.of(keys);
    }

    private void addBeginningsOf(String word, List<String> keys) {
        for (int length = shortestStart; length <= Math.min(START, word.length()); length++) {
            for (Beginning beginning : beginningsByStart.getOrDefault(word.substring(0, length), Set.of())) {
                if (word.startsWith(beginning.letters())) {
                    keys.add(beginning.key());
                }
            }
        }
    }
}
