package org.tipgraph.mention;

import java.util.ArrayList;
import java.util.List;
import org.tipgraph.lexicon.Match;

/**
 * What stands aside of a predicate: relative clauses and circumstances, which claim something of their own, and reasons
 * and restrictive clauses, which claim nothing: {@code police[, who had no vehicles,] visited fewer farms [because of the
 * floods]}; {@code deported them [without screening]}.
 *
 * @param main the predicate without what stands aside
 * @param relatives the relative clauses and circumstances
 */
public record Asides(Clause main, List<Clause> relatives) {

    private static final String RELATIVE = "relative-clause";
    private static final String CIRCUMSTANCE = "circumstance";

    public Asides {
        relatives = List.copyOf(relatives);
    }

    static Asides of(Clause predicate) {
        Clause main = predicate;
        List<Clause> relatives = new ArrayList<>();
        for (Match cue : predicate.matches()) {
            int end = end(predicate, cue);
            if (end > cue.first() && !coversAll(predicate, cue, end)) {
                Clause aside = predicate.part(cue.first(), end);
                main = main.without(aside);
                if (cue.code().equals(RELATIVE) || cue.code().equals(CIRCUMSTANCE)) {
                    relatives.add(aside);
                }
            }
        }
        return new Asides(main, relatives);
    }

    /** Where the aside that a cue begins ends; where the cue begins, if it begins none. */
    private static int end(Clause predicate, Match cue) {
        if (!cue.is("cue")) {
            return cue.first();
        }
        return switch (cue.code()) {
            case RELATIVE -> endOfRelative(predicate, cue);
            case CIRCUMSTANCE, "reason" -> endOfReason(predicate, cue);
            case "restrictive-clause" -> endOfRestriction(predicate, cue);
            case "reduced-relative" -> cue.end() - 2;
            default -> cue.first();
        };
    }

    private static boolean coversAll(Clause predicate, Match cue, int end) {
        return cue.first() <= predicate.first() && end >= predicate.end();
    }

    /** A relative clause ends where the verb of the predicate follows a comma. */
    private static int endOfRelative(Clause predicate, Match cue) {
        for (int at = cue.end() + 1; at < predicate.end() - 1; at++) {
            int comma = at;
            boolean counts =
                    !QuantityReader.figures(predicate.part(cue.first(), at)).isEmpty();
            boolean goesOn = predicate.isWord(comma + 1, "predicate-verb")
                    || !counts && predicate.cues("comparison").anyMatch(m -> m.first() == comma + 1);
            boolean closes = predicate.token(at).is(",") && goesOn;
            if (closes || predicate.token(at).is("—")) {
                return at;
            }
        }
        return predicate.end();
    }

    /** A restrictive clause ends at a comma, or where the verb of the predicate follows. */
    private static int endOfRestriction(Clause predicate, Match cue) {
        int comma = endOfReason(predicate, cue);
        return predicate
                .cues("resuming-verb")
                .mapToInt(Match::first)
                .filter(verb -> verb > cue.end() + 1 && verb < comma)
                .findFirst()
                .orElse(comma);
    }

    private static int endOfReason(Clause predicate, Match cue) {
        for (int at = cue.end(); at < predicate.end(); at++) {
            if (predicate.token(at).is(",") || predicate.token(at).is("—")) {
                return at;
            }
        }
        return predicate.end();
    }
}
