package org.tipgraph.claim;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tipgraph.lexicon.Match;
import org.tipgraph.lexicon.Places;
import org.tipgraph.mention.Clause;

/** Reads who exploits, recruits or is complicit. */
final class ActorReader {

    private static final Set<String> ACT_OFFICIALLY =
            Set.of("government", "public-officials", "police", "military", "prison-guards");
    private static final int NEAR = 3;
    private static final int FAR = 6;
    private static final Set<String> STATES = Set.of("government", "foreign-government");

    private final Clause clause;
    private final Context context;

    ActorReader(Clause clause, Context context) {
        this.clause = clause;
        this.context = context;
    }

    SortedSet<String> codes() {
        SortedSet<String> codes = new TreeSet<>();
        clause.of("actor").filter(this::acts).forEach(match -> codes.add(code(match)));
        boolean ownersNamed =
                clause.of("actor").filter(m -> m.code().equals("employers")).allMatch(this::isOfForeignCompany);
        if (codes.contains("foreign-companies") && ownersNamed) {
            codes.remove("employers");
        }
        return codes;
    }

    /** {@code Chinese business owners}: the owners are those of the foreign company. */
    private boolean isOfForeignCompany(Match owners) {
        return clause.of("actor")
                .filter(m -> m.code().equals("foreign-companies"))
                .anyMatch(m -> m.first() < owners.end() && owners.first() < m.end());
    }

    /** {@code the Cuban government} in a narrative on another country is a foreign government. */
    private String code(Match match) {
        return match.code().equals("government") && isForeign(match)
                ? context.notes().infer("actor", "foreign-government", Rule.GOVERNMENT_OF_ANOTHER_COUNTRY)
                : match.code();
    }

    private boolean isForeign(Match match) {
        return clause.matches().stream()
                .filter(m -> m.is(Places.DEMONYM) || m.is(Places.NAME))
                .filter(m -> m.end() <= match.end() && m.end() >= match.first() - 1)
                .anyMatch(m -> !m.code().equals(context.country()));
    }

    boolean acts(Match match) {
        if (isTarget(match) || match.code().equals("family-members") && !handsOver(match)) {
            return false;
        }
        if (!ACT_OFFICIALLY.contains(match.code())) {
            return true;
        }
        return actsOfficially(match);
    }

    /** {@code their relatives exploit them}. */
    private boolean actsAtOnce(Match match) {
        return clause.cues("family-verb").anyMatch(m -> m.first() >= match.end() && m.first() <= match.end() + 1);
    }

    /** Relatives who exploit or hand over, not those who are left, supported or threatened. */
    private boolean handsOver(Match match) {
        boolean by = clause.cues("agent").anyMatch(m -> m.end() <= match.first() && m.end() >= match.first() - 14);
        boolean verb =
                clause.cues("family-verb").anyMatch(m -> m.first() >= match.end() - 1 && m.first() <= match.end() + 8);
        return by || verb || clause.hasCue("family-exploits");
    }

    /** Whether people flee from it, leave it or are threatened along with it. */
    private boolean isTarget(Match match) {
        String before = clause.norm(match.first() - 1);
        String beforeThat = clause.norm(match.first() - 2);
        boolean family = match.code().equals("family-members") && !actsAtOnce(match);
        boolean familyThreatened =
                family && (before.equals("their") || before.equals("or")) && !beforeThat.equals("by");
        boolean employer = match.code().equals("employers");
        return familyThreatened
                || employer && context.lexicon().words("away").contains(before) && !beforeThat.equals("by");
    }

    /** Officials act where they exploit or are complicit, not where they identify, deport or estimate. */
    private boolean actsOfficially(Match match) {
        if (clause.hasCue("complicity") && !match.code().equals("government")) {
            return true;
        }
        boolean officialAct =
                clause.cues("official-act").anyMatch(m -> m.end() <= match.first() && m.end() >= match.first() - 3);
        boolean agent = !officialAct
                && (clause.norm(match.first() - 1).equals("by")
                        || clause.norm(match.first() - 2).equals("by")
                        || clause.norm(match.first() - 3).equals("by"));
        boolean atHome = clause.cues("home-of").anyMatch(m -> m.end() <= match.first() && m.end() >= match.first() - 2);
        return agent || atHome || exploits(match);
    }

    private boolean exploits(Match match) {
        int reach = STATES.contains(match.code()) ? NEAR : FAR;
        return clause.cues("exploits")
                        .anyMatch(verb -> verb.first() >= match.end() - 1 && verb.first() <= match.end() + reach)
                || clause.cues("official-household").anyMatch(match::liesIn)
                || clause.hasCue("at-direction") && STATES.contains(match.code())
                || clause.hasCue("state-exploitation") && STATES.contains(match.code());
    }
}
