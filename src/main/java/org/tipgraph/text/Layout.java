package org.tipgraph.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the cutting of a text must know of the genre: the words of headings, the themes of paragraphs without one, and
 * the abbreviations that end in a full stop. The lexicon tells it.
 */
public interface Layout {

    /**
     * Words that head a section, without case.
     *
     * @param words such as {@code "Trafficking Profile"}
     * @param kind the code of the section's theme
     */
    record Heading(String words, String kind) {}

    /** Finds the headings of a text. */
    HeadingFinder headings();

    /** How much the words of a sentence speak for each theme. */
    Map<String, Integer> themesOf(List<Token> sentence);

    /** Whether a paragraph is what web pages have around a text. */
    boolean isNavigation(List<Token> paragraph);

    /** Whether a list item or paragraph begins as a recommendation does: with a verb in the imperative. */
    boolean beginsAsRecommendation(List<Token> tokens);

    /** Words after which a full stop does not end a sentence, in lower case and without it. */
    Set<String> abbreviations();

    /** Those that are abbreviations only where a number follows, such as {@code No. 7}. */
    Set<String> abbreviationsBeforeNumbers();
}
