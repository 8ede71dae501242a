package org.tipgraph.claim;

import java.util.Optional;
import org.tipgraph.lexicon.Match;
import org.tipgraph.mention.Clause;

/** Reads on which tier the country is placed, and how that compares with the report before. */
final class TierReader {

    private TierReader() {}

    /** What a clause says of the tier; the last tier where it names two. */
    static Optional<Claim.TierPlacement> read(Clause clause) {
        if (clause.hasCue("tier-not-placed") && !clause.has("trend")) {
            return Optional.empty();
        }
        return clause.of("tier").reduce((first, second) -> second).map(tier -> placement(clause, tier));
    }

    private static Claim.TierPlacement placement(Clause clause, Match tier) {
        Optional<String> trend = clause.of("trend").map(Match::code).reduce((first, second) -> second);
        return new Claim.TierPlacement(
                clause.span(), Vouching.ASSERTED, Grounds.of(Rule.TIER_NAMED, clause), tier.code(), trend);
    }
}
