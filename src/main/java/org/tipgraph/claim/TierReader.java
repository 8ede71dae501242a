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
        return clause.of("tier")
                .filter(tier -> !isFormer(clause, tier))
                .reduce((first, second) -> second)
                .map(tier -> placement(clause, tier));
    }

    /** {@code Tier 3 after being on the Tier 2 Watch List}: the latter is where the country was. */
    private static boolean isFormer(Clause clause, Match tier) {
        return clause.cues("tier-before").anyMatch(m -> m.first() <= tier.first() && tier.first() <= m.end());
    }

    private static Claim.TierPlacement placement(Clause clause, Match tier) {
        Optional<String> trend = clause.of("trend").map(Match::code).reduce((first, second) -> second);
        return new Claim.TierPlacement(
                clause.span(), Vouching.ASSERTED, Grounds.of(Rule.TIER_NAMED, clause), tier.code(), trend);
    }
}
