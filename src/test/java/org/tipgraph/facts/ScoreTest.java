package org.tipgraph.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void two_of_three_given_and_two_of_four_to_find() {
        Score score = new Score(2, 3, 4);
        assertEquals(2 / 3.0, score.precision());
        assertEquals(0.5, score.recall());
        assertEquals(4 / 7.0, score.f1(), 1e-12);
    }

    @Test
    void nothing_to_find_and_nothing_given_is_perfect() {
        assertEquals(1, Score.NOTHING.precision());
        assertEquals(1, Score.NOTHING.recall());
        assertEquals(1, Score.NOTHING.f1());
    }

    @Test
    void nothing_given_where_there_is_something_to_find_is_worth_nothing() {
        Score score = new Score(0, 0, 4);
        assertEquals(0, score.precision());
        assertEquals(0, score.recall());
        assertEquals(0, score.f1());
    }

    @Test
    void something_given_where_there_is_nothing_to_find_is_all_wrong() {
        Score score = new Score(0, 3, 0);
        assertEquals(0, score.precision());
        assertEquals(1, score.recall());
        assertEquals(0, score.f1());
    }
}
