package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QueryCommandTest {

    @Test
    void withoutANameListsTheQuestions() {
        Run run = Run.of("query");

        assertEquals(0, run.exitCode());
        assertTrue(
                run.out().contains("who-exploits-whom\n    Who exploits whom, where, and in which sector?\n"),
                run.out());
    }

    @Test
    void anUnknownQuestionIsToldWithTheNearestNames() {
        Run run = Run.of("query", "who-exploits-who");

        assertEquals(1, run.exitCode());
        Golden.assertMessage("no-such-query", run.err());
    }

    @Test
    void anEndpointThatDoesNotAnswerIsTold() {
        Run run = Run.of("query", "routes", "--endpoint", "http://127.0.0.1:1/sparql");

        assertEquals(3, run.exitCode());
        Golden.assertMessage("endpoint-unreachable", run.err());
    }
}
