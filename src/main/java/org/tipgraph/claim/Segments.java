package org.tipgraph.claim;

import java.util.ArrayList;
import java.util.List;
import org.tipgraph.lexicon.Match;
import org.tipgraph.mention.Clause;

/**
 * Cuts a clause where a second group of people has a practice of its own: {@code women subjected to sex trafficking |
 * and men subjected to forced labor}.
 */
final class Segments {

    private Segments() {}

    static List<Clause> of(Clause clause) {
        List<Integer> cuts = cuts(clause);
        List<Clause> parts = new ArrayList<>();
        int from = clause.first();
        for (int cut : cuts) {
            parts.add(clause.part(from, cut));
            from = cut;
        }
        parts.add(clause.part(from, clause.end()));
        return parts;
    }

    /** Where victims stand after a practice and before a link to another one, with a conjunction or comma before. */
    private static List<Integer> cuts(Clause clause) {
        List<Integer> cuts = new ArrayList<>();
        int from = clause.first();
        for (Match victims : clause.of("victims").toList()) {
            int begin = victims.first();
            int since = from;
            boolean practiceBefore = practices(clause, since, begin) && victims(clause, since, begin);
            boolean ownPractice = ownPractice(clause, victims);
            boolean joined = begin > clause.first()
                    && isJoin(clause, begin)
                    && !clause.token(begin - 1).norm().equals("including");
            if (practiceBefore && ownPractice && joined) {
                int cut = joinBefore(clause, begin);
                cuts.add(cut);
                from = cut;
            }
        }
        return cuts.isEmpty() ? verbCuts(clause) : cuts;
    }

    /** Where a second verb has people and a practice of its own: {@code recruit girls for … | and force boys to …}. */
    private static List<Integer> verbCuts(Clause clause) {
        List<Integer> cuts = new ArrayList<>();
        int from = clause.first();
        for (Match verb : clause.cues("exploits").toList()) {
            int since = from;
            int begin = verb.first();
            boolean before = practices(clause, since, begin) && victims(clause, since, begin);
            boolean after = practices(clause, begin, clause.end())
                    && clause.of("victims").anyMatch(m -> m.first() > begin && m.first() <= begin + 6);
            int cut = joinBefore(clause, begin);
            if (before && after && cut > since) {
                cuts.add(cut);
                from = cut;
            }
        }
        return cuts;
    }

    private static boolean practices(Clause clause, int from, int to) {
        return clause.of("practice")
                .filter(m -> !m.code().equals("trafficking"))
                .anyMatch(m -> m.first() >= from && m.end() <= to);
    }

    private static boolean victims(Clause clause, int from, int to) {
        return clause.of("victims").anyMatch(m -> m.first() >= from && m.end() <= to)
                || clause.of("role").anyMatch(m -> m.first() >= from && m.end() <= to);
    }

    /** Whether a link such as {@code subjected to} and a practice follow before the next practice ends. */
    private static boolean ownPractice(Clause clause, Match victims) {
        return isFollowedByPractice(clause, victims)
                || clause.cues("exploited")
                        .filter(link -> link.first() >= victims.first() && link.first() <= victims.end() + 8)
                        .anyMatch(link -> clause.of("practice")
                                .anyMatch(m -> m.end() > link.first() && m.first() <= link.end() + 4));
    }

    /** {@code and boys for forced labor}, {@code two men in debt bondage}: no verb stands between. */
    private static boolean isFollowedByPractice(Clause clause, Match victims) {
        boolean into = clause.isWord(victims.end(), "practice-preposition");
        return into && clause.of("practice").anyMatch(m -> m.first() > victims.end() && m.first() <= victims.end() + 2);
    }

    private static boolean isJoin(Clause clause, int begin) {
        return joinBefore(clause, begin) > clause.first();
    }

    /** The index of the nearest {@code and}, {@code with}, {@code while} or comma up to eight tokens before, or the first. */
    private static int joinBefore(Clause clause, int begin) {
        int nearest = clause.first();
        for (int at = begin - 1; at > clause.first() && at >= begin - 8; at--) {
            String word = clause.token(at).norm();
            if (word.equals("and") || word.equals("with") || word.equals("while") || word.equals("for")) {
                return at;
            }
            boolean practiceEnds = practices(clause, at - 3, at + 1);
            if (practiceEnds) {
                return nearest;
            }
            if (word.equals(",")) {
                nearest = at;
            }
        }
        return nearest;
    }
}
