package org.tipgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.tipgraph.mention.Clause;
import org.tipgraph.mention.ClauseReader;

/**
 * Reads abuses of victims, prisoners and returned persons. Where a second predicate has people of its own, its abuse is
 * theirs alone: {@code jailed some victims | and deported migrants without screening them}.
 */
final class AbuseReader {

    private final ClauseReader clauses;
    private final Context context;

    AbuseReader(ClauseReader clauses, Context context) {
        this.clauses = clauses;
        this.context = context;
    }

    List<Claim.Abuse> read(Clause clause) {
        List<Claim.Abuse> claims = new ArrayList<>();
        if (!clause.has("abuse")) {
            return claims;
        }
        List<Clause> group = new ArrayList<>();
        for (Clause predicate : clauses.predicates(clause)) {
            if (hasAbuse(group) && tells(predicate) && namesPeople(predicate)) {
                add(group, clause, claims);
                group.clear();
            }
            group.add(predicate);
        }
        add(group, clause, claims);
        return claims;
    }

    private static boolean namesPeople(Clause predicate) {
        return predicate.has("victims") || predicate.hasCue("victims-named");
    }

    private static boolean hasAbuse(List<Clause> group) {
        return group.stream().anyMatch(AbuseReader::tells);
    }

    private static boolean tells(Clause predicate) {
        return predicate.has("abuse") && !predicate.hasCue("abuse-denied") && !predicate.hasCue("denied");
    }

    private void add(List<Clause> group, Clause clause, List<Claim.Abuse> claims) {
        List<Clause> telling = group.stream().filter(AbuseReader::tells).toList();
        if (!telling.isEmpty()) {
            Clause last = telling.get(telling.size() - 1);
            Clause people = clause.part(
                    group.get(0).first(), group.get(group.size() - 1).end());
            claims.add(abuse(clause.part(telling.get(0).first(), last.end()), people, clause));
        }
    }

    private Claim.Abuse abuse(Clause telling, Clause group, Clause clause) {
        Context noting = context.withoutNotes();
        SortedSet<String> abuses = telling.codes("abuse");
        SortedSet<String> victims = Victims.of(group, group.hasCue("victims-named") ? group : clause, noting);
        SortedSet<String> actors = new ActorReader(group, noting).codes();
        boolean byState = abuses.contains("penalisation-of-victims") || abuses.contains("forced-repatriation");
        if (actors.isEmpty() && byState) {
            group.of("actor")
                    .filter(m -> m.first() < group.first() + 6)
                    .findFirst()
                    .ifPresent(m -> actors.add(m.code()));
        }
        Grounds grounds = new Grounds(Rule.ABUSE_NAMED, clause, group, List.of()).with(noting.notes());
        return new Claim.Abuse(telling.span(), VouchingReader.of(clause), grounds, abuses, victims, actors);
    }
}
