package org.tipgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tipgraph.lexicon.Match;
import org.tipgraph.mention.Asides;
import org.tipgraph.mention.Clause;
import org.tipgraph.mention.ClauseReader;

/**
 * Reads what the government did, did not do, or did not report. A clause with several predicates is read one by one, so
 * that a negation reaches only what it stands with.
 */
final class EffortReader {

    private static final String NOT_PENALISE = "not-penalise-victims";
    private static final String COMPLICITY = "investigate-complicity";
    private static final Set<String> OF_COMPLICITY = Set.of("investigate", "prosecute", "convict");
    private static final Set<String> OF_STATE_LABOUR = Set.of("end-state-forced-labour", "end-child-recruitment");

    private final ClauseReader clauses;
    private final Context context;

    EffortReader(ClauseReader clauses, Context context) {
        this.clauses = clauses;
        this.context = context;
    }

    List<Claim.Effort> read(Clause clause) {
        List<Claim.Effort> efforts = new ArrayList<>();
        for (Clause predicate : clauses.predicates(clause)) {
            Asides asides = clauses.asides(predicate);
            read(asides.main(), clause, efforts);
            asides.relatives().forEach(relative -> read(relative, clause, efforts));
        }
        return efforts;
    }

    private void read(Clause predicate, Clause clause, List<Claim.Effort> efforts) {
        for (String action : actions(predicate)) {
            efforts.add(effort(predicate, clause, action));
        }
    }

    private Claim.Effort effort(Clause predicate, Clause clause, String action) {
        String outcome = outcome(predicate, clause, action);
        return new Claim.Effort(
                predicate.span(), Vouching.ASSERTED, context.lexicon().pillar(action), action, outcome);
    }

    private SortedSet<String> actions(Clause predicate) {
        if (predicate.section().isProfile() && !isOfGovernment(predicate)) {
            return Codes.of();
        }
        if (predicate.hasCue("others-act")) {
            return Codes.of();
        }
        SortedSet<String> actions = new TreeSet<>(
                predicate.codes("action", match -> !isGeneric(match, predicate) && !isTopic(match, predicate)));
        if (!predicate.hasCue("acts-on-complicity")) {
            actions.remove(COMPLICITY);
        }
        if (actions.contains(COMPLICITY)) {
            actions.removeAll(OF_COMPLICITY);
        }
        if (penalises(predicate)) {
            actions.add(NOT_PENALISE);
        }
        if (predicate.has("abuse", "forced-repatriation") && predicate.hasCue("unscreened")) {
            actions.add("repatriate-safely");
            actions.add("identify-victims");
        }
        return actions;
    }

    /** In the profile only what the words say the government did not do is an effort. */
    private static boolean isOfGovernment(Clause predicate) {
        return predicate.hasCue("government-did-not");
    }

    /** Words of an effort at large, such as {@code efforts to combat trafficking}. */
    private static boolean isGeneric(Match match, Clause predicate) {
        return predicate.cues("generic-effort").anyMatch(match::liesIn);
    }

    /** What training, data, a law or a plan is about: {@code training on identifying victims}. */
    private static boolean isTopic(Match match, Clause predicate) {
        return predicate
                .cues("topic")
                .anyMatch(topic -> match.first() > topic.first() && match.end() > topic.end() && match.first() >= topic.end() - 1);
    }

    private static boolean penalises(Clause predicate) {
        return predicate.has("abuse", "penalisation-of-victims") && !predicate.hasCue("exempts-victims");
    }

    /** {@code did not penalize victims}: the negation stands right before. */
    private static boolean isSpared(Clause predicate) {
        return predicate
                .of("abuse")
                .filter(match -> match.code().equals("penalisation-of-victims"))
                .anyMatch(match -> Outcomes.isNegatedBefore(predicate, match));
    }

    private static String outcome(Clause predicate, Clause clause, String action) {
        if (action.equals(NOT_PENALISE) && penalises(predicate)) {
            return isSpared(predicate) ? "made" : "none";
        }
        if (OF_STATE_LABOUR.contains(action)) {
            return "none";
        }
        if (predicate.hasCue("prevented") && action.equals("permit-ngos")) {
            return "none";
        }
        if (action.equals("repatriate-safely") && predicate.has("abuse", "forced-repatriation")) {
            return "none";
        }
        return Outcomes.of(predicate, clause);
    }
}
