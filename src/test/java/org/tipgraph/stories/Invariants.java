package org.tipgraph.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tipgraph.rdf.Conversion;
import org.tipgraph.shapes.Shapes;
import org.tipgraph.shapes.Violation;

/**
 * What holds of the graph of a narrative, whatever its text.
 *
 * @param text the text that was converted
 * @param claims what its graph has
 */
record Invariants(String text, List<GraphClaim> claims) {

    private static final Pattern HEDGED = Pattern.compile(
            "(?i)\\b(reportedly|allegedly|unconfirmed|vulnerable to|reports (show|indicate)|may (be|have been) )");
    private static final Pattern NOT_DONE = Pattern.compile("(?i)\\b(did not|no known|failed to)\\b");

    static Invariants of(Conversion conversion) {
        return new Invariants(conversion.narrative().source().text(), GraphClaim.of(conversion.graph()));
    }

    /** Each claim leads to words of the text, exactly as the text has them. */
    void claimsLeadToTheirWords() {
        for (GraphClaim claim : claims) {
            int begin = text.offsetByCodePoints(0, claim.span().begin());
            int end = text.offsetByCodePoints(begin, claim.span().length());
            assertEquals(text.substring(begin, end), claim.quote(), claim::iri);
        }
    }

    /** What the words hedge is never asserted. */
    void nothingHedgedIsAsserted() {
        assertNone(claim -> claim.saysThatPeopleSuffer()
                && claim.status().contains("asserted")
                && HEDGED.matcher(claim.quote()).find());
    }

    /** What the words say was not done, or not reported, never comes out as done. Not to penalise victims is a deed. */
    void nothingUndoneIsMade() {
        assertNone(claim -> Set.of("made", "increased").stream().anyMatch(claim.outcome()::contains)
                && !claim.action().contains("not-penalise-victims")
                && NOT_DONE.matcher(claim.quote()).find());
    }

    /** Nothing breaks a shape. */
    static void conforms(Conversion conversion, Shapes shapes) {
        List<String> violations = shapes.check(conversion.graph().getGraph(), "narrative.txt").stream()
                .filter(Violation::isError)
                .map(Violation::toString)
                .toList();
        assertEquals(List.of(), violations);
    }

    private void assertNone(Predicate<GraphClaim> wrong) {
        assertEquals(List.of(), claims.stream().filter(wrong).toList());
    }
}
