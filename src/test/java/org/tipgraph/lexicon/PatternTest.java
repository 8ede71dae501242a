package org.tipgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tipgraph.text.Token;
import org.tipgraph.text.Tokenizer;

/** The pattern language, as {@code docs/lexicon.md} tells it. */
class PatternTest {

    private static final Concept CONCEPT = new Concept("practice", "forced-begging");
    private static final Map<String, Set<String>> CLASSES = Map.of("force", Set.of("force", "forced"));

    @Test
    void aWordStandsForItself() {
        assertEquals("women", found("women", "Many women beg"));
        assertEquals("", found("women", "A woman begs"));
    }

    @Test
    void caseDoesNotMatter() {
        assertEquals("WOMEN", found("women", "WOMEN beg"));
    }

    @Test
    void aWordWithACapitalIsMatchedWithCase() {
        assertEquals("Roma", found("Roma", "Roma families in roma"));
        assertEquals("", found("NGO", "an ngo"));
    }

    @Test
    void aStarStandsForAnyEnding() {
        assertEquals("traffickers, trafficking", found("traffick*", "traffickers and trafficking"));
    }

    @Test
    void aBarPartsAlternatives() {
        assertEquals("labour", found("labor|labour", "forced labour"));
    }

    @Test
    void alternativesMayHaveSeveralWords() {
        assertEquals("into commercial sex", found("into prostitution|commercial_sex", "forced into commercial sex"));
        assertEquals("into prostitution", found("into prostitution|commercial_sex", "forced into prostitution"));
    }

    @Test
    void aQuestionMarkStandsForTheWordOrNothing() {
        assertEquals("in the country", found("in the? country", "women in the country"));
        assertEquals("in country", found("in the? country", "women in country"));
    }

    @Test
    void aGapStandsForUpToSoManyTokens() {
        assertEquals("force the children to beg", found("force ~2 to beg", "force the children to beg"));
        assertEquals("force to beg", found("force ~2 to beg", "force to beg"));
        assertEquals("", found("force ~2 to beg", "force the many children to beg"));
    }

    @Test
    void aGapTakesAsLittleAsItCan() {
        assertEquals("women beg", found("women ~5 beg", "women beg and beg"));
    }

    @Test
    void aHashStandsForANumber() {
        assertEquals("about 12", found("about #", "about 12 women"));
        assertEquals("about twelve", found("about #", "about twelve women"));
        assertEquals("", found("about #", "about many women"));
    }

    @Test
    void anAtStandsForAWordOfAClass() {
        assertEquals("forced to beg", found("@force to beg", "women forced to beg"));
        assertEquals("", found("@force to beg", "women asked to beg"));
    }

    @Test
    void hyphensAndLineEndsPartWordsOfTheTextOnly() {
        assertEquals("commercial-sex", found("commercial sex", "commercial-sex"));
        assertEquals("commercial\nsex", found("commercial sex", "commercial\nsex"));
    }

    @Test
    void aPossessiveIsAWordOfItsOwn() {
        assertEquals("workers’ rights", found("workers ' rights", "workers’ rights"));
        assertEquals("country’s women", found("country 's women", "the country’s women"));
    }

    @ParameterizedTest
    @CsvSource({
        "the? women, a pattern of practice/forced-begging must begin with a word: the? women",
        "~3 women, a pattern of practice/forced-begging must begin with a word: ~3 women",
        "# women, a pattern of practice/forced-begging must begin with a word: # women",
        "many ~2|women, a gap in a pattern of practice/forced-begging is no number: many ~2|women",
        "@unknown women, no class unknown",
        "wo*, a first word of practice/forced-begging is shorter than three letters: wo*",
    })
    void aPatternThatCannotBeReadIsToldWithItsConcept(String pattern, String message) {
        IllegalArgumentException failure =
                assertThrows(IllegalArgumentException.class, () -> found(pattern, "many women"));
        assertEquals(message, failure.getMessage());
    }

    /** The stretches of a text that a pattern finds. */
    private static String found(String pattern, String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        PatternIndex index = new PatternIndex(Pattern.parse(CONCEPT, pattern, PatternTest::wordsOf));
        return index.matches(tokens).stream()
                .map(match -> text.substring(
                        tokens.get(match.first()).span().begin(),
                        tokens.get(match.end() - 1).span().end()))
                .collect(Collectors.joining(", "));
    }

    private static Set<String> wordsOf(String name) {
        if (!CLASSES.containsKey(name)) {
            throw new IllegalArgumentException("no class " + name);
        }
        return CLASSES.get(name);
    }
}
