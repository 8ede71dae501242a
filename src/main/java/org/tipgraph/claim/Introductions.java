package org.tipgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.tipgraph.mention.Clause;
import org.tipgraph.mention.PlaceMention.Part;
import org.tipgraph.text.Span;

/**
 * A clause that says who comes from where for which work, directly followed by one that says that they are exploited, is
 * one fact with it: its people, origins and sectors belong to the claim.
 */
final class Introductions {

    private static final String DOMESTIC_WORK = "domestic-work";
    private static final String FORCED_LABOUR = "forced-labour";

    private Introductions() {}

    /** Whether a clause of the profile introduces people from somewhere. */
    static boolean isOne(Clause clause) {
        return clause.section().isProfile()
                && clause.has("victims")
                && !clause.places(Part.ORIGIN).isEmpty();
    }

    /**
     * A claim with what the clause before introduced, where its own words go on about the same people. Forced labour of
     * those who came for domestic work and for other work is two claims.
     */
    static List<Claim.Exploitation> join(Claim.Exploitation claim, Clause clause, Context context) {
        boolean goesOn = Victims.isDefinite(clause) || clause.hasCue("anaphora") && !clause.has("victims");
        if (context.introduction().isEmpty() || !goesOn) {
            return List.of(claim);
        }
        Clause introduction = context.introduction().get();
        boolean domestic =
                introduction.has("sector", DOMESTIC_WORK) && claim.practices().equals(Codes.of(FORCED_LABOUR));
        if (!domestic) {
            return List.of(joined(claim, claim.practices(), introduction.codes("sector"), introduction, context));
        }
        SortedSet<String> others =
                introduction.codes("sector", match -> !match.code().equals(DOMESTIC_WORK));
        Claim.Exploitation atHome =
                joined(claim, Codes.of("domestic-servitude"), Codes.of(DOMESTIC_WORK), introduction, context);
        return others.isEmpty() && !introduction.hasCue("labor-named")
                ? List.of(atHome)
                : List.of(atHome, joined(claim, claim.practices(), others, introduction, context));
    }

    private static Claim.Exploitation joined(
            Claim.Exploitation claim,
            SortedSet<String> practices,
            SortedSet<String> introduced,
            Clause introduction,
            Context context) {
        SortedSet<String> sectors = Codes.union(claim.sectors(), introduced);
        return new Claim.Exploitation(
                new Span(introduction.span().begin(), claim.span().end()),
                claim.vouching(),
                claim.grounds().with(notes(claim, practices, introduction, context)),
                practices,
                Codes.union(introduction.codes("victims"), claim.victims()),
                introduction.places(Part.ORIGIN),
                destinations(claim, introduction),
                sectors,
                Codes.union(claim.actors(), new ActorReader(introduction, context).codes()),
                Codes.union(claim.indicators(), introduction.codes("indicator")));
    }

    /** Where they went, unless the words of the claim say where they are exploited. */
    private static SortedSet<String> destinations(Claim.Exploitation claim, Clause introduction) {
        SortedSet<String> introduced = introduction.places(Part.DESTINATION);
        boolean told = !claim.grounds().part().places(Part.DESTINATION).isEmpty();
        return told || introduced.isEmpty() ? claim.destinations() : introduced;
    }

    private static Notes notes(
            Claim.Exploitation claim, SortedSet<String> practices, Clause introduction, Context context) {
        Notes notes = Notes.of(claim.grounds().inferences());
        note("practice", practices, claim.practices(), introduction, notes);
        SortedSet<String> actors = new ActorReader(introduction, context).codes();
        note("victims", introduction.codes("victims"), claim.victims(), introduction, notes);
        note("origin", introduction.places(Part.ORIGIN), Codes.of(), introduction, notes);
        note("destination", destinations(claim, introduction), claim.destinations(), introduction, notes);
        note("sector", introduction.codes("sector"), claim.sectors(), introduction, notes);
        note("actor", actors, claim.actors(), introduction, notes);
        note("indicator", introduction.codes("indicator"), claim.indicators(), introduction, notes);
        return notes;
    }

    private static void note(
            String scheme, SortedSet<String> introduced, SortedSet<String> told, Clause introduction, Notes notes) {
        List<String> added =
                introduced.stream().filter(code -> !told.contains(code)).toList();
        notes.infer(scheme, added, Rule.INTRODUCED, Optional.of(introduction));
    }
}
