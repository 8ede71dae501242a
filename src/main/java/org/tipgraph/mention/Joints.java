package org.tipgraph.mention;

import org.tipgraph.text.Token;

/** Finds the conjunctions and commas at which a clause may be cut. */
final class Joints {

    private final Clause clause;

    Joints(Clause clause) {
        this.clause = clause;
    }

    /** Whether a conjunction, with or without a comma before it, begins there. */
    boolean isConjunction(int at) {
        Token token = clause.token(at);
        if (token.is(",") && at + 1 < clause.end()) {
            return clause.isWord(at + 1, "clause-join");
        }
        return clause.isWord(at, "contrast") || token.is("and");
    }

    /** Whether a word stands there that joins predicates without a comma. */
    boolean isStrong(int at) {
        return clause.isWord(at, "contrast")
                || clause.norm(at).equals("nor")
                || clause.norm(at).equals("or");
    }

    /** The index past a conjunction, its commas and a phrase such as {@code to a lesser extent}. */
    int after(int at) {
        int next = at;
        while (next < clause.end()
                && (clause.isWord(next, "separator") || clause.norm(next).equals("nor"))) {
            next++;
        }
        int extent = next;
        return clause.cues("contrast-phrase")
                .filter(m -> m.first() == extent && m.end() < clause.end())
                .findFirst()
                .map(m -> after(m.end()))
                .orElse(next);
    }
}
