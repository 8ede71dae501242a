package org.tipgraph.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tipgraph.text.Problem.Severity;
import org.tipgraph.text.Problem.Where;
import org.tipgraph.text.Span;

class ViolationTextTest {

    private static final Rule RULE =
            new Rule(Rule.NS + "some-rule", "some rule", Severity.WARNING, "It must.", "Do it.");

    @Test
    void showsTheLinesWithMarkedWordsAndOneBeforeAndAfter() {
        String line = "word ".repeat(20);
        String text = line + line + line + "these words " + line + line + line;
        assertEquals("""
                2016-AND.txt:1:301: warning: It must.
                    word word word word word word word word word word word word word word word word word word word word
                    these words word word word word word word word word word word word word word word word word word
                    ^^^^^^^^^^^
                    word word word word word word word word word word word word word word word word word word word word
                    what to do: Do it.
                    rule: some rule, https://w3id.org/tipgraph/shapes/some-rule
                    on: urn:focus
                    engine: words
                """, told("words", Optional.of(new MarkedSentence(text.strip(), new Span(300, 311)))));
    }

    @Test
    void putsCaretsUnderLettersBeyondTheBasicPlane() {
        assertEquals(
                "    🌍 and 🏔 villages\n          ^\n",
                told("words", Optional.of(new MarkedSentence("🌍 and 🏔 villages", new Span(6, 7))))
                        .lines()
                        .skip(1)
                        .limit(2)
                        .reduce("", (lines, line) -> lines + line + "\n"));
    }

    @Test
    void keepsTheEnginesWordsFromSteeringATerminalOrFillingIt() {
        assertEquals(
                "    engine: \ufffd[2Jone\\ntwo" + "x".repeat(988) + "…",
                told("\u001b[2Jone\ntwo" + "x".repeat(2000), Optional.empty())
                        .lines()
                        .skip(4)
                        .findFirst()
                        .orElseThrow());
    }

    private static String told(String engine, Optional<MarkedSentence> sentence) {
        Where where = new Where("2016-AND.txt", 1, 301, sentence.map(MarkedSentence::words));
        return ViolationText.of(
                new Violation(RULE, "urn:focus", Optional.empty(), Optional.empty(), engine, where, sentence));
    }
}
