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

    private static final String OTHER = "other";

    private final Lexicon lexicon;
    private final HeadingFinder headings;
    private final PatternIndex themes;

    LexiconLayout(Lexicon lexicon, List<Heading> headings, PatternIndex themes) {
        this.lexicon = lexicon;
        this.headings = new HeadingFinder(headings);
        this.themes = themes;
    }

    @Override
    public HeadingFinder headings() {
        return headings;
    }

    /** The theme with the most cues; the assessment wherever it names the minimum standards. */
    @Override
    public String themeOf(List<Token> paragraphs) {
        Map<String, Integer> cues = new TreeMap<>();
        for (Match match : MatchSelection.of(themes.matches(paragraphs))) {
            cues.merge(match.code(), 1, Integer::sum);
        }
        if (cues.containsKey(Section.ASSESSMENT)) {
            return Section.ASSESSMENT;
        }
        return cues.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(OTHER);
    }

    @Override
    public boolean beginsAsRecommendation(List<Token> tokens) {
        return !tokens.isEmpty() && lexicon.words("imperative").contains(firstWord(tokens));
    }

    private static String firstWord(List<Token> tokens) {
        return tokens.stream()
                .filter(Token::isWord)
                .findFirst()
                .map(Token::norm)
                .orElse("");
    }

    @Override
    public Set<String> abbreviations() {
        return lexicon.words("abbreviation");
    }
}
