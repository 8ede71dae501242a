package org.tipgraph.claim;

import java.util.List;
import java.util.SortedSet;
import org.tipgraph.mention.Clause;

/** Reads abuses of victims, prisoners and returned persons. */
final class AbuseReader {

    private AbuseReader() {}

    static List<Claim.Abuse> read(Clause clause, Context context) {
        SortedSet<String> abuses = clause.codes("abuse");
        boolean denied = clause.hasCue("abuse-denied") || clause.hasCue("denied");
        if (abuses.isEmpty() || denied) {
            return List.of();
        }
        Context noting = context.withoutNotes();
        SortedSet<String> victims = Victims.of(clause, clause, noting);
        SortedSet<String> actors = new ActorReader(clause, noting).codes();
        boolean byState = abuses.contains("penalisation-of-victims") || abuses.contains("forced-repatriation");
        if (actors.isEmpty() && byState) {
            clause.of("actor")
                    .filter(m -> m.first() < clause.first() + 6)
                    .findFirst()
                    .ifPresent(m -> actors.add(m.code()));
        }
        Grounds grounds = Grounds.of(Rule.ABUSE_NAMED, clause).with(noting.notes());
        return List.of(new Claim.Abuse(clause.span(), VouchingReader.of(clause), grounds, abuses, victims, actors));
    }
}
