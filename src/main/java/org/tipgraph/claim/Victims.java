package org.tipgraph.claim;

import java.util.Set;
import java.util.SortedSet;
import org.tipgraph.lexicon.Match;
import org.tipgraph.mention.Clause;
import org.tipgraph.mention.PlaceMention;

/** Reads which groups are exploited: those named, or those told of before where the words go on about them. */
final class Victims {

    private static final Set<String> WORKERS = Set.of("workers", "worker", "laborers", "labourers");

    private Victims() {}

    static SortedSet<String> of(Clause part, Clause clause, Context context) {
        SortedSet<String> victims = part.codes("victims", match -> !isOfActor(match, part));
        if (victims.isEmpty() && part != clause && !clause.hasCue("anaphora")) {
            victims = clause.part(clause.first(), part.first() + 1).codes("victims");
        }
        if (foreignWorkers(part, context) && victims.stream().noneMatch(Victims::isKindOfWorker)) {
            victims.add("migrant-workers");
        }
        boolean carried = clause.hasCue("anaphora") && context.before().isPresent();
        if (carried) {
            victims.addAll(context.before().get().victims());
        }
        return victims;
    }

    /** Words within those of an actor, as in {@code migrant smugglers}. */
    private static boolean isOfActor(Match match, Clause part) {
        return part.of("actor").anyMatch(match::liesIn);
    }

    private static boolean isKindOfWorker(String code) {
        return code.endsWith("workers") || code.equals("fishers") || code.equals("migrants");
    }

    /** {@code workers from Nepal} and {@code Vietnamese workers} abroad are migrant workers. */
    private static boolean foreignWorkers(Clause part, Context context) {
        boolean workers = part.tokens().stream().anyMatch(token -> WORKERS.contains(token.norm()));
        boolean foreign =
                part.places(PlaceMention.Part.ORIGIN).stream().anyMatch(code -> !code.equals(context.country()));
        return workers && foreign;
    }
}
