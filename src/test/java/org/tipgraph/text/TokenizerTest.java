package org.tipgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    @Test
    void aHyphenPartsWords() {
        assertEquals("anti trafficking task force", tokens("anti-trafficking task-force"));
        assertEquals("sub saharan", tokens("Sub\u2010Saharan"));
    }

    @Test
    void aDashBetweenWordsIsAMark() {
        assertEquals("forms - and others - of labor", tokens("forms - and others - of labor"));
        assertEquals("migrants — mostly men — work", tokens("migrants—mostly men—work"));
    }

    @Test
    void aWordThatALineEndPartsIsOne() {
        assertEquals("trafficking", tokens("traf-\nficking"));
        assertEquals("trafficking", tokens("traf-\r\nficking"));
        assertEquals("trafficking", tokens("traf-\n    ficking"));
        assertEquals("trafficking", tokens(Reading.of("traf\u00ad\nficking")));
    }

    @Test
    void itStandsWhereBothItsPartsStand() {
        assertEquals("[0, 3] sex · [4, 17] trafficking · [18, 20] in", withSpans("sex traf-\nficking in"));
    }

    @Test
    void twoWordsThatStandElsewhereAreKeptApartAtALineEnd() {
        assertEquals("elder care in care of the elder", tokens("elder-\ncare in care of the elder"));
    }

    @Test
    void aSoftHyphenPartsNoWord() {
        assertEquals("[0, 12] trafficking · [13, 15] in", withSpans("traf\u00adficking in"));
    }

    @Test
    void commasWithinNumbersAreLeftOut() {
        assertEquals("20000 to 30000 workers", tokens("20,000 to 30,000 workers"));
        assertEquals("in 2009 , 1.5 million", tokens("In 2009, 1.5 million"));
        assertEquals("tier 3 . the", tokens("Tier 3.The"));
    }

    @Test
    void aCurrencySignIsATokenOfItsOwn() {
        assertEquals("€ 90000 ( $ 97800 )", tokens("€90,000 ($97,800)"));
        assertEquals("30000 swiss francs", tokens("30,000 Swiss francs"));
    }

    @Test
    void aPossessiveIsATokenOfItsOwn() {
        assertEquals("nauru 's workers ' rights", tokens("Nauru’s workers’ rights"));
        assertEquals("nauru 's workers ' rights", tokens("Nauru's workers' rights"));
    }

    @Test
    void anApostropheWithinAWordBelongsToIt() {
        assertEquals("côte d'ivoire", tokens("Côte d’Ivoire"));
        assertEquals("don't", tokens("don't"));
    }

    @Test
    void quotationMarksAreMarks() {
        assertEquals("“ minders ” and \" minders \"", tokens("“minders” and \"minders\""));
    }

    @Test
    void blanksOfAllKindsPartWords() {
        assertEquals("forced labor", tokens("forced\u00a0labor"));
        assertEquals("forced labor", tokens("forced\u202flabor"));
        assertEquals("forced labor", tokens("forced\u200blabor"));
        assertEquals("forced labor", tokens("\ufeffforced\t\r\n labor"));
    }

    @Test
    void lettersWithFullStopsBetweenThemAreOneWord() {
        assertEquals("the u.s. and the u.n. at 9 a.m.", tokens("the U.S. and the U.N. at 9 a.m."));
    }

    @Test
    void anInitialAndAnAbbreviationKeepTheirFullStopApart() {
        assertEquals("j . smith , art . 5", tokens("J. Smith, Art. 5"));
    }

    @Test
    void tokensKeepTheirCase() {
        assertEquals(
                List.of("NGOs", "in", "Nauru"),
                Tokenizer.tokens("NGOs in Nauru").stream().map(Token::raw).toList());
    }

    @Test
    void textWithoutWordsHasNoTokens() {
        assertEquals(List.of(), Tokenizer.tokens(""));
        assertEquals(List.of(), Tokenizer.tokens(" \n\u00a0\t"));
    }

    private static String tokens(String text) {
        return Tokenizer.tokens(text).stream().map(Token::norm).collect(Collectors.joining(" "));
    }

    private static String withSpans(String text) {
        return Tokenizer.tokens(text).stream()
                .map(token -> "[" + token.span().begin() + ", " + token.span().end() + "] " + token.norm())
                .collect(Collectors.joining(" · "));
    }
}
