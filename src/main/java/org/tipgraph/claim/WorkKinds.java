package org.tipgraph.claim;

import java.util.Map;
import java.util.Set;
import org.tipgraph.lexicon.Match;
import org.tipgraph.mention.Clause;

/** Which practices and sectors are alike, as the reading of who does which work must know. */
final class WorkKinds {

    static final String TRAFFICKING = "trafficking";
    static final String FORCED_LABOUR = "forced-labour";
    static final String SEX_TRAFFICKING = "sex-trafficking";
    static final String DOMESTIC_WORK = "domestic-work";

    /** Sectors in which forced labour is a practice of its own. */
    static final Map<String, String> OWN_PRACTICE = Map.of(
            DOMESTIC_WORK,
            "domestic-servitude",
            "begging",
            "forced-begging",
            "illicit-activities",
            "forced-criminality");

    /** Sectors that may be the venue of sex trafficking. */
    static final Set<String> VENUES = Set.of("hospitality", "entertainment", "commercial-sex");

    static final Set<String> SEXUAL = Set.of(
            SEX_TRAFFICKING,
            "child-sex-trafficking",
            "child-sex-tourism",
            "sexual-slavery",
            "forced-marriage",
            "online-sexual-exploitation");

    static final Set<String> LABOUR = Set.of(
            FORCED_LABOUR,
            "state-imposed-labour",
            "prison-labour",
            "child-labour-exploitation",
            "debt-bondage",
            "overseas-contract-labour");

    private WorkKinds() {}

    /** {@code exploited by truck drivers}: the trade of those who exploit is not where people are exploited. */
    static boolean isOfActor(Match sector, Clause clause) {
        boolean venue = sector.code().equals("commercial-sex") || sector.code().equals(DOMESTIC_WORK);
        return !venue
                && clause.of("actor")
                        .anyMatch(actor -> sector.liesIn(actor) && !actor.code().equals("employers"));
    }

    /** Whether only words of a list stand between two tokens. */
    static boolean isList(Clause clause, int from, int to, Context context) {
        for (int at = from; at < to; at++) {
            if (!context.lexicon().words("list").contains(clause.token(at).norm())) {
                return false;
            }
        }
        return true;
    }
}
