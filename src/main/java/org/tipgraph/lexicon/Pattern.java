package org.tipgraph.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * A surface form of a concept, in the pattern language of {@code docs/lexicon.md}.
 *
 * <pre>{@code "@force ~6 to beg" finds "force the children to beg"}</pre>
 *
 * @param concept what it stands for
 * @param source the pattern as the lexicon has it
 * @param elements what it lets stand, in order
 */
record Pattern(Concept concept, String source, List<Element> elements) {

    Pattern {
        Objects.requireNonNull(concept);
        Objects.requireNonNull(source);
        elements = List.copyOf(elements);
    }

    /**
     * Reads a pattern: one for each of the ways that its alternatives of several words allow.
     *
     * @param classes the words of the class that an {@code @name} names
     * @throws IllegalArgumentException with the pattern and its concept, if it cannot be read
     */
    static List<Pattern> parse(Concept concept, String source, Function<String, Set<String>> classes) {
        return expand(source.strip()).stream()
                .map(plain -> parsePlain(concept, source, plain, classes))
                .toList();
    }

    /** {@code a|b_c d} becomes {@code a d} and {@code b c d}. */
    private static List<String> expand(String source) {
        int joint = source.indexOf('_');
        if (joint < 0) {
            return List.of(source);
        }
        int begin = source.lastIndexOf(' ', joint) + 1;
        int end = source.indexOf(' ', joint) < 0 ? source.length() : source.indexOf(' ', joint);
        List<String> ways = new ArrayList<>();
        List<String> single = new ArrayList<>();
        for (String alternative : source.substring(begin, end).split("\\|")) {
            (alternative.contains("_") ? ways : single).add(alternative.replace('_', ' '));
        }
        if (!single.isEmpty()) {
            ways.add(String.join("|", single));
        }
        return ways.stream()
                .flatMap(way -> expand(source.substring(0, begin) + way + source.substring(end)).stream())
                .toList();
    }

    private static Pattern parsePlain(
            Concept concept, String source, String plain, Function<String, Set<String>> classes) {
        List<Element> elements = new ArrayList<>();
        for (String part : plain.split("\\s+")) {
            if (part.matches("~.*[^0-9].*|~")) {
                throw new IllegalArgumentException("a gap in a pattern of " + concept + " is no number: " + source);
            }
            elements.add(element(part, classes));
        }
        if (!(elements.get(0) instanceof Element.Words first) || first.optional()) {
            throw new IllegalArgumentException("a pattern of " + concept + " must begin with a word: " + source);
        }
        return new Pattern(concept, source, elements);
    }

    Element.Words first() {
        return (Element.Words) elements.get(0);
    }

    private static Element element(String part, Function<String, Set<String>> classes) {
        if (part.startsWith("~")) {
            return new Element.Gap(Integer.parseInt(part.substring(1)));
        }
        if (part.equals("#")) {
            return new Element.Number();
        }
        boolean optional = part.endsWith("?");
        String words = optional ? part.substring(0, part.length() - 1) : part;
        return words.startsWith("@")
                ? new Element.Words(classes.apply(words.substring(1)), List.of(), Set.of(), optional)
                : words(words, optional);
    }

    private static Element.Words words(String alternatives, boolean optional) {
        Set<String> whole = new HashSet<>();
        List<String> beginnings = new ArrayList<>();
        Set<String> cased = new HashSet<>();
        for (String word : alternatives.split("\\|")) {
            boolean hasCase = !word.equals(word.toLowerCase(Locale.ROOT));
            if (word.endsWith("*")) {
                beginnings.add(word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT));
            } else if (hasCase) {
                cased.add(word);
            } else {
                whole.add(word);
            }
        }
        return new Element.Words(whole, beginnings, cased, optional);
    }
}
