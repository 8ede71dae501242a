package org.tipgraph.mention;

import java.util.ArrayList;
import java.util.List;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.lexicon.Match;
import org.tipgraph.lexicon.Places;

/**
 * Finds where a clause may be cut: at colons, and at conjunctions with a subject and a finite verb on the right.
 *
 * <p>What a verb is, {@link Verbs} tells. That is no parser: where it cannot tell, it does not cut.
 */
final class ClauseCutter {

    private static final int FARTHEST_VERB = 14;
    private static final int FARTHEST_SUBJECT = 11;

    private final Joints joints;
    private final Verbs verbs;
    private final Clause clause;

    ClauseCutter(Lexicon lexicon, Clause clause) {
        this.joints = new Joints(clause);
        this.verbs = new Verbs(lexicon, clause);
        this.clause = clause;
    }

    /** The indices at which independent clauses begin, with their conjunction. */
    List<Integer> independent() {
        List<Integer> cuts = new ArrayList<>();
        int depth = 0;
        int from = clause.first();
        for (int at = clause.first() + 2; at < clause.end() - 2; at++) {
            depth += clause.token(at).is("(") ? 1 : clause.token(at).is(")") ? -1 : 0;
            boolean joint = joints.isConjunction(at) && joinsClauses(from, at, joints.after(at));
            if (depth == 0 && (isColonCut(at) || joint)) {
                cuts.add(at);
                at = joints.after(at);
                from = at;
            }
        }
        return cuts;
    }

    private boolean joinsClauses(int from, int joint, int next) {
        return !joinsDemonyms(joint, next)
                && hasPredicate(from, joint)
                && !sharesObject(joint, next)
                && hasSubjectAndVerb(next);
    }

    /** {@code Chinese, Indian, and Pakistani women}. */
    private boolean joinsDemonyms(int joint, int next) {
        int end = clause.isWord(joint - 1, "separator") ? joint - 1 : joint;
        return clause.matches().stream().anyMatch(m -> m.is(Places.DEMONYM) && m.end() == end)
                && clause.matches().stream().anyMatch(m -> m.is(Places.DEMONYM) && m.first() == next);
    }

    /** The indices at which predicates begin, with their conjunction or comma. */
    List<Integer> predicates() {
        List<Integer> cuts = new ArrayList<>();
        int from = clause.first();
        for (int at = clause.first() + 1; at < clause.end() - 1; at++) {
            boolean concession = clause.token(at).is(",") && cuts.isEmpty() && beginsConcession();
            if (concession || startsPredicate(from, at)) {
                cuts.add(at);
                from = at;
                at = joints.after(at);
            }
        }
        return cuts;
    }

    private boolean startsPredicate(int from, int at) {
        boolean joint = clause.token(at).is(",") || joints.isConjunction(at) || joints.isStrong(at);
        if (!joint) {
            return false;
        }
        int next = joints.after(at);
        if (next >= clause.end() || isInserted(at) || !hasVerb(from, beforeRelative(from, at))) {
            return false;
        }
        boolean starts = !sharesObject(at, next) && beginsPredicate(from, at, next);
        return starts || goesOnNegated(from, at, next) || accompanies(at);
    }

    /** {@code a plan, drafted in 2012, was not approved}, {@code had not, by May, acceded}: no cut at either comma. */
    private boolean isInserted(int at) {
        return clause.of("cue")
                .filter(m -> m.code().equals("reduced-relative") || m.code().equals("interruption"))
                .anyMatch(m -> m.first() <= at && at < m.end());
    }

    /** {@code inspectors, of whom there were three, did not…}: a verb within a relative clause is not the predicate's. */
    private int beforeRelative(int from, int at) {
        return clause.cues("relative-clause")
                .mapToInt(Match::first)
                .filter(begin -> begin > from && begin < at)
                .findFirst()
                .orElse(at);
    }

    /** {@code did not screen migrants or refer them to care}. */
    private boolean goesOnNegated(int from, int at, int next) {
        boolean or = clause.norm(next - 1).equals("or") || clause.norm(next - 1).equals("nor");
        return or && verbs.isBase(next) && !verbs.isBase(at - 1) && isNegated(from, at);
    }

    private boolean isNegated(int from, int to) {
        return clause.of("outcome").anyMatch(m -> m.code().startsWith("none") && m.first() >= from && m.end() <= to);
    }

    /** {@code law enforcement efforts decreased, with no convictions}: a circumstance that is an effort itself. */
    private boolean accompanies(int at) {
        return clause.token(at).is(",")
                && clause.norm(at + 1).equals("with")
                && clause.of("action").anyMatch(m -> m.first() > at && m.first() <= at + 8);
    }

    /** Whether a clause of its own stands there: it has a finite verb. */
    private boolean hasPredicate(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean relative = at > from && clause.isWord(at - 1, "relative");
            boolean afterAdverb = at > from && verbs.isAdverb(at - 1) && verbs.isPast(at);
            if ((verbs.isFinite(at) || afterAdverb) && !relative) {
                return true;
            }
        }
        return false;
    }

    /** {@code investigated, prosecuted, and convicted fewer traffickers}; {@code efforts to identify and assist}. */
    private boolean sharesObject(int joint, int next) {
        int before = joint - 1;
        while (before > clause.first() && clause.isWord(before, "separator")) {
            before--;
        }
        boolean infinitives = verbs.isBase(next)
                && (clause.norm(before - 1).equals("to")
                        || clause.norm(before - 2).equals("to")
                        || clause.norm(before - 3).equals("to"));
        boolean row = (verbs.isPast(before) || verbs.isBase(before) || verbs.isIng(before)) && verbs.isForm(next);
        return row || infinitives;
    }

    /** {@code Despite the lack of funds, the government…}: what stands before the comma is no part of the claim. */
    private boolean beginsConcession() {
        return clause.isWord(clause.first(), "concession");
    }

    /** {@code fewer investigations and no convictions}: what was not done begins a predicate too. */
    private boolean beginsPredicate(int from, int joint, int at) {
        boolean compared = clause.cues("comparison").anyMatch(m -> m.first() >= from && m.first() < joint);
        return verbs.begins(at)
                || verbs.isGerund(at)
                || hasSubjectAndVerb(at)
                || hasSubjectAndPast(at)
                || clause.norm(at).equals("no") && !compared;
    }

    private boolean hasVerb(int from, int to) {
        for (int at = from; at < to; at++) {
            if (verbs.isAny(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isColonCut(int at) {
        return clause.token(at).is(":") && clause.end() - at > 4;
    }

    /** Whether a subject and then a finite verb follow, with no relative clause or comma between. */
    private boolean hasSubjectAndVerb(int from) {
        boolean adverb = clause.norm(from).endsWith("ly") && verbs.begins(from + 1);
        if (from >= clause.end() || verbs.begins(from) || adverb) {
            return false;
        }
        int last = Math.min(clause.end(), from + FARTHEST_VERB);
        int relatives = 0;
        for (int at = from + 1; at < last; at++) {
            boolean verb = verbs.isFinite(at) || verbs.isPast(at) && (verbs.isAdverb(at - 1) || relatives > 0);
            if (verb && !clause.norm(at - 1).equals("to") && relatives-- == 0) {
                return true;
            }
            relatives += clause.isWord(at, "relative") && !clause.norm(at).equals("to") ? 1 : 0;
            boolean coordinated = clause.norm(at).equals("and") && verbs.isFinite(at + 1);
            boolean toDo = clause.norm(at).equals("to")
                    && !clause.isWord(at - 1, "purpose-noun")
                    && !clause.isWord(at - 1, "participle");
            boolean breaks = coordinated
                    || toDo
                    || clause.token(at).is(",")
                    || clause.norm(at).equals("subjected");
            if (breaks) {
                return false;
            }
        }
        return false;
    }

    /** {@code and airports displayed posters}: a past form of any verb, right after a subject without a comma. */
    private boolean hasSubjectAndPast(int from) {
        for (int at = from + 1; at < Math.min(clause.end(), from + FARTHEST_SUBJECT); at++) {
            if (verbs.isPastOfSubject(at)) {
                return true;
            }
            if (clause.token(at).is(",")
                    || clause.isWord(at, "relative")
                    || clause.norm(at).equals("and")) {
                return false;
            }
        }
        return false;
    }
}
