package org.tipgraph.mention;

import java.util.Optional;
import org.tipgraph.lexicon.Concept;
import org.tipgraph.lexicon.Match;
import org.tipgraph.lexicon.Places;

/** Finds the noun that a number counts: people or cases, not money. */
final class CountedNoun {

    private static final int FARTHEST = 9;
    private static final Concept PERSON = new Concept("unit", "person");

    private final Clause clause;

    CountedNoun(Clause clause) {
        this.clause = clause;
    }

    /**
     * The noun counted: the first unit within a few tokens, before a comma or preposition. A comma or conjunction within
     * its attributes is no end: {@code 67 Ethiopian and Somali migrants}, {@code 20 police, customs, and labor officials}.
     */
    Optional<Match> after(int from) {
        for (int at = from; at < Math.min(clause.end(), from + FARTHEST); at++) {
            Optional<Match> match = unitAt(at);
            if (match.isPresent()) {
                return Optional.of(lastOfCompound(match.get()));
            }
            boolean joins = at > from && clause.isWord(at, "attribute-join");
            boolean ends = joins ? !isAttribute(at - 1) || !isAttribute(afterJoin(at)) : clause.isWord(at, "count-end");
            boolean ofOthers = at > from && clause.norm(at).equals("of");
            if (ends || ofOthers) {
                return nationals(from, at);
            }
        }
        return nationals(from, clause.end());
    }

    /** Currencies go by their three letters of ISO 4217 and are measured, not counted. */
    static boolean isCurrency(Match unit) {
        return unit.code().length() == 3;
    }

    private Optional<Match> unitAt(int at) {
        return clause.of("unit").filter(m -> m.first() == at && !isCurrency(m)).findFirst();
    }

    private int afterJoin(int at) {
        return clause.isWord(at + 1, "attribute-join") ? at + 2 : at + 1;
    }

    /** Whether a word may tell which people or cases: a demonym, a group, an office, a kind of work or of crime. */
    private boolean isAttribute(int at) {
        return clause.isWord(at, "attribute")
                || clause.matches().stream()
                        .filter(m -> m.first() <= at && at < m.end())
                        .anyMatch(m -> m.is(Places.DEMONYM)
                                || m.is("victims")
                                || m.is("actor")
                                || m.is("sector")
                                || m.is("practice"));
    }

    /** {@code 12 Haitians}: a demonym may be the noun itself. */
    private Optional<Match> nationals(int from, int to) {
        return clause.matches().stream()
                .filter(m -> m.is(Places.DEMONYM) && m.first() >= from && m.end() <= to && m.first() <= from + 2)
                .filter(m -> clause.norm(m.end() - 1).endsWith("s") || m.end() == to)
                .findFirst()
                .map(m -> new Match(PERSON, m.pattern(), m.first(), m.end(), m.tokens()));
    }

    /** {@code 15 police officers}, {@code two child victims}: the last noun of a compound is what is counted. */
    private Match lastOfCompound(Match match) {
        return clause.of("unit")
                .filter(m -> m.first() == match.end() && !isCurrency(m))
                .findFirst()
                .map(this::lastOfCompound)
                .orElse(match);
    }
}
