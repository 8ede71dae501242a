package org.tipgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.tipgraph.lexicon.Concept;
import org.tipgraph.lexicon.Match;
import org.tipgraph.mention.Clause;
import org.tipgraph.mention.PlaceMention;

/** Reads which groups are exploited: those named, or those told of before where the words go on about them. */
final class Victims {

    private static final Set<String> OCCUPATIONS = Set.of(
            "domestic-workers", "agricultural-workers", "fishers", "medical-workers", "persons-in-commercial-sex");
    private static final int REACH = 14;

    private static final Set<String> DEMOGRAPHIC = Set.of("men", "women", "children", "girls", "boys");

    private Victims() {}

    static SortedSet<String> of(Clause part, Clause clause, Context context) {
        SortedSet<String> victims = part.codes("victims", match -> !isOfActor(match, part));
        if (victims.isEmpty() && part != clause && !clause.hasCue("anaphora")) {
            Clause before = clause.part(clause.first(), part.first() + 1);
            victims = before.codes("victims");
            context.notes().infer("victims", victims, Rule.TOLD_IN_CLAUSE, Optional.of(before));
        }
        if (foreignWorkers(part, context) && victims.stream().noneMatch(Victims::isKindOfWorker)) {
            victims.add(context.notes().infer("victims", "migrant-workers", Rule.WORKERS_FROM_ABROAD));
        }
        carry(clause, context, victims);
        dropBroader(victims, context);
        return victims;
    }

    /** The narrow group does without its broader one, but for children, whose broader group is often named for itself. */
    private static void dropBroader(SortedSet<String> victims, Context context) {
        for (String group : List.copyOf(victims)) {
            context.lexicon()
                    .broader(new Concept("victims", group))
                    .map(Concept::code)
                    .filter(broader -> !DEMOGRAPHIC.contains(broader))
                    .ifPresent(victims::remove);
        }
    }

    /**
     * Adds the groups told of before: all of them where the words name none ({@code they}), else those that the noun
     * does not tell again ({@code some of the children} are still of a minority).
     */
    private static void carry(Clause clause, Context context, SortedSet<String> victims) {
        if (!clause.hasCue("anaphora")
                || context.before().isEmpty()
                || context.introduction().isPresent()) {
            return;
        }
        boolean namesNone = victims.isEmpty() && !namesPeople(clause);
        boolean definite = isDefinite(clause);
        List<String> carried = context.before().get().victims().stream()
                .filter(group -> namesNone || definite && !DEMOGRAPHIC.contains(group))
                .filter(group -> !victims.contains(group))
                .toList();
        victims.addAll(carried);
        context.notes().infer("victims", carried, Rule.CARRIED_OVER, context.clause());
    }

    /** Whether the clause begins with people told of before, named again: {@code some of these women}. */
    static boolean isDefinite(Clause clause) {
        return clause.cues("definite-people").anyMatch(m -> m.first() <= clause.first() + 5);
    }

    /** Whether the pronoun may stand for people whom the clause itself names, such as {@code workers}. */
    static boolean namesPeople(Clause clause) {
        boolean byDemonym = !clause.places(PlaceMention.Part.ORIGIN).isEmpty();
        return !isDefinite(clause) && (byDemonym || namesPersons(clause));
    }

    private static boolean namesPersons(Clause clause) {
        return clause.of("unit")
                .filter(m -> m.code().equals("person"))
                .anyMatch(m -> clause.of("actor").noneMatch(m::liesIn));
    }

    /** Words within those of an actor or a practice: {@code migrant smugglers}, {@code child sex trafficking}. */
    static boolean isOfActor(Match match, Clause part) {
        return part.of("actor").anyMatch(match::liesIn)
                || isJob(match, part)
                || isAgent(match, part)
                || part.of("source").anyMatch(match::liesIn)
                || part.of("practice")
                        .filter(p -> p.code().startsWith("child-sex"))
                        .anyMatch(match::liesIn);
    }

    /** {@code exploited by crew members}, {@code fishing crews exploit girls}: those who exploit are no victims. */
    private static boolean isAgent(Match match, Clause part) {
        return part.cues("active-verb").anyMatch(verb -> verb.first() == match.end())
                || part.cues("agent-clause").anyMatch(who -> who.first() == match.end())
                || part.cues("agent").anyMatch(by -> by.end() == match.first() || by.end() == match.first() - 1);
    }

    /** {@code forced to work as domestic servants}: what people are set to does not make them that occupation. */
    static boolean isJob(Match match, Clause part) {
        return OCCUPATIONS.contains(match.code())
                && part.cues("as-job").anyMatch(as -> as.end() <= match.first() && match.first() <= as.end() + REACH);
    }

    private static boolean isKindOfWorker(String code) {
        return code.endsWith("workers") || code.equals("fishers") || code.equals("migrants");
    }

    /** {@code workers from Nepal} and {@code Vietnamese workers} abroad are migrant workers. */
    private static boolean foreignWorkers(Clause part, Context context) {
        boolean workers = part.tokens().stream()
                .anyMatch(token -> context.lexicon().words("worker-noun").contains(token.norm()));
        boolean foreign =
                part.places(PlaceMention.Part.ORIGIN).stream().anyMatch(code -> !code.equals(context.country()));
        return workers && foreign;
    }
}
