package org.tipgraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseReaderTest {

    @Test
    void aConjunctionPartsClausesWithSubjectsOfTheirOwn() {
        assertEquals(
                List.of("women are forced to beg", "men are forced to fish"),
                clauses("women are forced to beg, and men are forced to fish"));
        assertEquals(
                List.of("police opened two cases", "courts convicted no one"),
                clauses("police opened two cases, but courts convicted no one"));
        assertEquals(
                List.of("some women were promised work", "others were abducted"),
                clauses("some women were promised work, while others were abducted"));
    }

    @Test
    void aListIsOneClause() {
        assertEquals(
                List.of("men, women, and children are forced to beg and to steal"),
                clauses("men, women, and children are forced to beg and to steal"));
    }

    @Test
    void aRelativeClauseStaysWithItsHead() {
        assertEquals(
                List.of("women who migrate to Spain and who lack papers are forced to beg"),
                clauses("women who migrate to Spain and who lack papers are forced to beg"));
    }

    @Test
    void predicatesWithOneSubjectAreOneClause() {
        assertEquals(
                List.of("the government opened a hotline, but did not screen migrants"),
                clauses("the government opened a hotline, but did not screen migrants"));
    }

    @Test
    void predicatesWithOneSubjectAreReadOneByOne() {
        assertEquals(
                List.of("the government opened a hotline", "did not screen migrants"),
                predicates("the government opened a hotline, but did not screen migrants"));
        assertEquals(
                List.of("police investigated two cases", "arrested one suspect"),
                predicates("police investigated two cases and arrested one suspect"));
        assertEquals(
                List.of("it did not fund shelters", "nor did it train judges"),
                predicates("it did not fund shelters, nor did it train judges"));
    }

    @Test
    void aColonPartsClauses() {
        assertEquals(
                List.of("authorities penalized some victims", "police detained two boys for theft"),
                clauses("authorities penalized some victims: police detained two boys for theft"));
    }

    @Test
    void wordsInBracketsStayTogether() {
        assertEquals(
                List.of("the court convicted one trafficker (he appealed, and the sentence was suspended)"),
                clauses("the court convicted one trafficker (he appealed, and the sentence was suspended)"));
    }

    private static List<String> clauses(String sentence) {
        Reading reading = Reading.of(sentence);
        return reading.quotes(reading.reader().clauses(reading.whole()));
    }

    private static List<String> predicates(String sentence) {
        Reading reading = Reading.of(sentence);
        return reading.quotes(reading.reader().predicates(reading.whole()));
    }
}
