package org.tipgraph.claim;

import org.tipgraph.mention.Clause;

/** Tells what was only promised: {@code lured with false promises of work in restaurants in Australia}. */
final class Promises {

    private static final int REACH = 6;

    private Promises() {}

    /** Whether words that tell of a deception stand shortly before a token, and no practice between them. */
    static boolean isPromised(Clause clause, int at) {
        return clause.of("indicator")
                .filter(match -> match.code().equals("deception"))
                .filter(match -> match.end() <= at && at <= match.end() + REACH)
                .anyMatch(match -> clause.of("practice")
                        .noneMatch(practice -> practice.first() > match.first() && practice.first() < at));
    }
}
