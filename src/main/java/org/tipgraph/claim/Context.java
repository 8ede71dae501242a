package org.tipgraph.claim;

import java.util.Optional;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.mention.Clause;

/**
 * What a reader of claims must know beside the clause: the lexicon, whose narrative it is, and what was told last, which
 * words such as {@code these women} go on about.
 *
 * @param lexicon what words mean
 * @param country the country of the narrative
 * @param before the exploitation told last in the same section
 * @param clause the clause that told it
 * @param introduction the clause right before, where it says who comes from where for which work and no more
 * @param notes where to note what is inferred
 */
record Context(
        Lexicon lexicon,
        String country,
        Optional<Claim.Exploitation> before,
        Optional<Clause> clause,
        Optional<Clause> introduction,
        Notes notes) {

    Context(Lexicon lexicon, String country) {
        this(lexicon, country, Optional.empty(), Optional.empty(), Optional.empty(), new Notes());
    }

    /** After a clause that told of exploitation, or of none. */
    Context after(Clause told, Optional<Claim.Exploitation> exploitation) {
        return exploitation.isPresent()
                ? new Context(lexicon, country, exploitation, Optional.of(told), Optional.empty(), new Notes())
                : new Context(lexicon, country, before, clause, Optional.empty(), new Notes());
    }

    /** After a clause that says who comes for which work, but not that they are exploited. */
    Context introducing(Clause told) {
        return new Context(lexicon, country, before, clause, Optional.of(told), new Notes());
    }

    /** The same with nothing noted yet. */
    Context withoutNotes() {
        return new Context(lexicon, country, before, clause, introduction, new Notes());
    }

    Context inNewSection() {
        return new Context(lexicon, country);
    }

    /** The exploitation told before in the same sentence: where the words name no place, it is still there. */
    Optional<Claim.Exploitation> inSentenceOf(Clause other) {
        boolean same = clause.filter(told -> told.sentence() == other.sentence() && told.first() < other.first())
                .isPresent();
        return same ? before : Optional.empty();
    }
}
