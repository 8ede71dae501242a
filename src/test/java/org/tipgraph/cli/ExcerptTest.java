package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tipgraph.text.Problem.Where;

class ExcerptTest {

    @Test
    void putsCaretsUnderTheWords() {
        assertShown("""
                2015 Report: Atlantis
                             ^^^^^^^^""", "2015 Report: Atlantis", 14, "Atlantis");
    }

    @Test
    void showsOnlyTheSurroundingsInALongLine() {
        assertShown("""
                …aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa did bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…
                                                         ^^^""", "a".repeat(90) + " did " + "b".repeat(90), 92, "did");
    }

    @Test
    void countsCodePoints() {
        assertShown("""
                🇬🇭 x
                   ^""", "🇬🇭 x", 4, "x");
    }

    @Test
    void pointsBehindTheLineWhereSomethingIsMissing() {
        assertShown("""
                Ghana
                     ^""", "Ghana", 9, "x");
    }

    private static void assertShown(String expected, String line, int column, String words) {
        Excerpt excerpt = Excerpt.of(line, new Where("file", 1, column, Optional.of(words)));
        assertEquals(expected, excerpt.words() + "\n" + excerpt.carets());
    }
}
