package org.tipgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final Set<String> OF_STATE_LABOUR = Set.of("end-state-forced-labour", "end-child-recruitment");

    private static final Set<String> OF_LAW_ENFORCEMENT = Set.of("investigate", "prosecute", "convict");

    private final ClauseReader clauses;
    private final Context context;

    EffortReader(ClauseReader clauses, Context context) {
        this.clauses = clauses;
        this.context = context;
    }

    List<Claim.Effort> read(Clause clause) {
        List<Claim.Effort> efforts = new ArrayList<>();
        Optional<String> negation = Optional.empty();
        Optional<Clause> previous = Optional.empty();
        boolean others = false;
        for (Clause predicate : clauses.predicates(clause)) {
            Asides asides = clauses.asides(predicate);
            Optional<String> goingOn = goesOn(predicate, negation) ? negation : Optional.empty();
            others = isOfOthers(asides.main()) || others && hasNoSubject(predicate);
            if (!others) {
                read(asides.main(), clause, goingOn, efforts);
                previous.ifPresent(before -> readShortfall(predicate, before, clause, efforts));
                asides.relatives().forEach(relative -> readAside(relative, asides.main(), clause, efforts));
            }
            previous = Optional.of(asides.main());
            negation = goingOn.or(() -> Outcomes.negation(asides.main()));
        }
        return efforts;
    }

    private void readAside(Clause aside, Clause main, Clause clause, List<Claim.Effort> efforts) {
        read(aside, clause, Optional.empty(), efforts);
        if (aside.first() > main.first()) {
            readShortfall(aside, main.part(main.first(), aside.first()), clause, efforts);
        }
    }

    /** {@code drafted a bill, which remained pending}: "which" with no measure of its own tells of the one before. */
    private void readShortfall(Clause which, Clause before, Clause clause, List<Claim.Effort> efforts) {
        boolean tells = which.hasCue("which")
                && Outcomes.fallsShort(which)
                && actions(which).isEmpty();
        if (tells) {
            actions(before).forEach((action, rule) -> {
                Inference carried = new Inference("action", action, Rule.CARRIED_OVER, Optional.of(before));
                Grounds grounds = new Grounds(rule, clause, which, List.of(carried));
                efforts.add(effort(grounds, action, Optional.empty()));
            });
        }
    }

    /** Whether somebody else than the government acts: in the profile, and where the words name who it is. */
    private boolean isOfOthers(Clause predicate) {
        boolean others = clauses.subject(predicate)
                .filter(subject ->
                        isOther(subject, predicate.token(subject.end()).norm()))
                .isPresent();
        return predicate.section().isProfile() && !isOfGovernment(predicate) || others || predicate.hasCue("no-effort");
    }

    /** {@code Several NGOs in the capital ran shelters}; what others report, receive or may do is told of the government. */
    private boolean isOther(Clause subject, String verb) {
        return context.lexicon().words("others-verb").contains(verb)
                && subject.cues("others").anyMatch(others -> isHead(others, subject))
                && subject.tokens().stream()
                        .noneMatch(
                                token -> context.lexicon().words("state-body").contains(token.norm()));
    }

    /** Whether some words stand before any preposition, so that what follows the preposition only tells of them. */
    private static boolean isHead(Match words, Clause subject) {
        return IntStream.range(subject.first(), words.first()).noneMatch(at -> subject.isWord(at, "after-head"));
    }

    /** {@code NGOs ran a shelter and offered legal aid}: who acts goes on where a predicate begins with its verb. */
    private boolean hasNoSubject(Clause predicate) {
        String first = predicate.token(predicate.first()).norm();
        return context.lexicon().words("finite").contains(first)
                || context.lexicon().words("relative").contains(first)
                || first.endsWith("ed")
                || first.endsWith("ing");
    }

    /**
     * {@code did not screen migrants or refer them to care}, {@code did not report screening migrants or referring them}: a
     * verb without a subject that the negation reaches too.
     */
    private boolean goesOn(Clause predicate, Optional<String> negation) {
        String first = predicate.token(predicate.first()).norm();
        return context.lexicon().words("imperative").contains(first)
                || first.endsWith("ing") && negation.equals(Optional.of("none-reported"));
    }

    private void read(Clause predicate, Clause clause, Optional<String> negation, List<Claim.Effort> efforts) {
        actions(predicate)
                .forEach((action, rule) ->
                        efforts.add(effort(new Grounds(rule, clause, predicate, List.of()), action, negation)));
    }

    private Claim.Effort effort(Grounds grounds, String action, Optional<String> negation) {
        Notes notes = Notes.of(grounds.inferences());
        String outcome = ofAction(grounds.part(), action)
                .map(told -> notes.infer("outcome", told, Rule.OUTCOME_OF_ACTION))
                .or(() -> negation.map(told -> notes.infer("outcome", told, Rule.NEGATION_GOES_ON)))
                .orElseGet(() -> Outcomes.of(grounds.part(), grounds.clause(), action, notes));
        String pillar = context.lexicon().pillar(action);
        Vouching vouching = vouching(grounds);
        return new Claim.Effort(grounds.part().span(), vouching, grounds.with(notes), pillar, action, outcome);
    }

    /** {@code NGOs reported police fined victims and deported some}: who says so carries on where nobody else acts. */
    private Vouching vouching(Grounds grounds) {
        Clause part = grounds.part();
        Vouching own = VouchingReader.ofMeasure(part);
        boolean carriedOn = own.equals(Vouching.ASSERTED) && hasNoSubject(part);
        return carriedOn
                ? VouchingReader.carriedOn(
                        grounds.clause().part(grounds.clause().first(), part.end()))
                : own;
    }

    /** The actions, each with the rule by which the words tell of it. */
    private SortedMap<String, Rule> actions(Clause predicate) {
        SortedMap<String, Rule> actions = new TreeMap<>();
        Rule named = predicate.section().isProfile() ? Rule.INACTION_IN_PROFILE : Rule.ACTION_NAMED;
        Actions.named(predicate, this::isLeftOut).forEach(action -> actions.put(action, named));
        if (penalises(predicate)) {
            actions.putIfAbsent(NOT_PENALISE, Rule.VICTIMS_PENALISED);
        }
        if (predicate.hasCue("returned-unsafely")) {
            actions.putIfAbsent("repatriate-safely", Rule.RETURN_WITHOUT_SCREENING);
        }
        if (predicate.hasCue("unscreened")) {
            actions.putIfAbsent("identify-victims", Rule.RETURN_WITHOUT_SCREENING);
        }
        return actions;
    }

    /** In the profile only what the words say the government did not do is an effort. */
    private static boolean isOfGovernment(Clause predicate) {
        return predicate.hasCue("government-did-not");
    }

    /** Words that name no action after all. */
    private boolean isLeftOut(Match match, Clause predicate) {
        return isGeneric(match, predicate) || isAgent(match, predicate) || isPenalty(match, predicate);
    }

    /** {@code detained, prosecuted, and deported victims}: that is no action against traffickers. */
    private static boolean isPenalty(Match match, Clause predicate) {
        return OF_LAW_ENFORCEMENT.contains(match.code())
                && penalties(predicate)
                        .anyMatch(penalty -> match.first() >= penalty.first() && match.end() <= penalty.end());
    }

    /** Words of an effort at large, such as {@code efforts to combat trafficking}. */
    private static boolean isGeneric(Match match, Clause predicate) {
        return predicate.cues("generic-effort").anyMatch(match::liesIn);
    }

    /** {@code The task force trained police}: a body that acts, named before what it does. */
    private boolean isAgent(Match match, Clause predicate) {
        return predicate.cues("agency").anyMatch(match::liesIn)
                && clauses.subject(predicate)
                        .filter(subject -> match.end() <= subject.end() && isAct(subject.end(), match, predicate))
                        .isPresent();
    }

    private static boolean isAct(int from, Match agent, Clause predicate) {
        return predicate
                .of("action")
                .anyMatch(match -> match.first() >= from && !match.concept().equals(agent.concept()));
    }

    private static boolean penalises(Clause predicate) {
        return penalties(predicate).findAny().isPresent() && !predicate.hasCue("exempts-victims");
    }

    private static Stream<Match> penalties(Clause predicate) {
        return predicate.matches().stream()
                .filter(match -> match.code().equals("penalisation-of-victims")
                        || match.is("cue") && match.code().equals("penalises-victims"));
    }

    /** {@code did not penalize victims}: the negation stands right before. */
    private static boolean isSpared(Clause predicate) {
        return penalties(predicate).anyMatch(match -> Outcomes.isNegatedBefore(predicate, match));
    }

    /** The outcome that goes with what is told of an action, whatever its words say. */
    private static Optional<String> ofAction(Clause predicate, String action) {
        if (action.equals(NOT_PENALISE) && penalises(predicate)) {
            return Optional.of(isSpared(predicate) ? "made" : "none");
        }
        if (OF_STATE_LABOUR.contains(action) && !predicate.hasCue("curbs-state-labour")) {
            return Optional.of("none");
        }
        if (action.equals("identify-victims") && predicate.hasCue("unscreened")) {
            return Optional.of("none");
        }
        if (action.equals("cooperate") && isManner(predicate)) {
            return Optional.of("made");
        }
        if (predicate.hasCue("prevented") && action.equals("permit-ngos")) {
            return Optional.of("none");
        }
        if (action.equals("repatriate-safely") && predicate.hasCue("returned-unsafely")) {
            return Optional.of("none");
        }
        return Optional.empty();
    }

    /** {@code together with an NGO, assisted fewer victims}: the words on cooperation only tell how something was done. */
    private static boolean isManner(Clause predicate) {
        return predicate
                        .of("action")
                        .filter(match -> match.code().equals("cooperate"))
                        .allMatch(match -> predicate
                                .cues("manner")
                                .anyMatch(cue -> cue.first() <= match.end() && match.first() <= cue.end()))
                && predicate.of("action").anyMatch(match -> !match.code().equals("cooperate"));
    }
}
