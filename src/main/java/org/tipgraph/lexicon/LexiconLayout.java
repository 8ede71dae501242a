package org.tipgraph.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tipgraph.text.HeadingFinder;
import org.tipgraph.text.Layout;
import org.tipgraph.text.Section;
import org.tipgraph.text.Token;

/** Tells the cutting of texts what the lexicon knows of headings, themes and abbreviations. */
final class LexiconLayout implements Layout {

    /** Words that web pages have around a text. */
    static final Concept NAVIGATION = new Concept(Lexicon.CUE, "navigation");

    private static final int IMPERATIVE = 4;
    private static final int MOST = 3;

    /** The minimum standards are named in the assessment and hardly anywhere else. */
    private static final int STANDARDS = 3;

    private final Lexicon lexicon;
    private final HeadingFinder headings;
    private final PatternIndex patterns;

    /**
     * @param patterns those of themes and of navigation, of all that the lexicon has
     */
    LexiconLayout(Lexicon lexicon, List<Heading> headings, PatternIndex patterns) {
        this.lexicon = lexicon;
        this.headings = new HeadingFinder(headings);
        this.patterns = patterns;
    }

    @Override
    public HeadingFinder headings() {
        return headings;
    }

    /** A sentence in the imperative recommends, whatever else its words are about. */
    @Override
    public Map<String, Integer> themesOf(List<Token> sentence) {
        if (beginsAsRecommendation(sentence)) {
            return Map.of(Section.RECOMMENDATIONS, IMPERATIVE);
        }
        Map<String, Integer> cues = new TreeMap<>();
        for (Match match : matches(sentence)) {
            if (match.is("section")) {
                cues.merge(match.code(), 1, (sum, one) -> Math.min(MOST, sum + one));
            }
        }
        cues.computeIfPresent(Section.ASSESSMENT, (theme, sum) -> sum * STANDARDS);
        return cues;
    }

    private List<Match> matches(List<Token> tokens) {
        return MatchSelection.of(patterns.matches(tokens));
    }

    @Override
    public boolean isNavigation(List<Token> paragraph) {
        return matches(paragraph).stream().anyMatch(match -> match.concept().equals(NAVIGATION));
    }

    /** After words such as {@code and} or {@code vigorously}. */
    @Override
    public boolean beginsAsRecommendation(List<Token> tokens) {
        return tokens.stream()
                .filter(Token::isWord)
                .map(Token::norm)
                .dropWhile(lexicon.words("before-imperative")::contains)
                .findFirst()
                .filter(lexicon.words("imperative")::contains)
                .isPresent();
    }

    @Override
    public Set<String> abbreviations() {
        return lexicon.words("abbreviation");
    }

    @Override
    public Set<String> abbreviationsBeforeNumbers() {
        return lexicon.words("abbreviation-before-number");
    }
}
