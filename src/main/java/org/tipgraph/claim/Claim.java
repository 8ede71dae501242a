package org.tipgraph.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.tipgraph.text.Span;

/**
 * What a passage of a narrative claims: what it says, not what is known. Codes are those of the schemes in {@code
 * ontology/concepts}, places are ISO 3166-1 alpha-3 or M49.
 */
public sealed interface Claim {

    /** The passage that the claim rests on. */
    Span span();

    /** How the narrative vouches for it. */
    Vouching vouching();

    /** By which rule it was read, and from which words. */
    Grounds grounds();

    /** That the country is placed on a tier, and how that compares with the report before, where the text says so. */
    record TierPlacement(Span span, Vouching vouching, Grounds grounds, String tier, Optional<String> trend)
            implements Claim {
        public TierPlacement {
            Objects.requireNonNull(tier);
            Objects.requireNonNull(trend);
        }
    }

    /** That the country is a source, transit or destination country, or one of internal trafficking. */
    record CountryRole(Span span, Vouching vouching, Grounds grounds, String role) implements Claim {
        public CountryRole {
            Objects.requireNonNull(role);
        }
    }

    /** That people are exploited or at risk of it: each value of one set goes with each of the others. */
    record Exploitation(
            Span span,
            Vouching vouching,
            Grounds grounds,
            SortedSet<String> practices,
            SortedSet<String> victims,
            SortedSet<String> origins,
            SortedSet<String> destinations,
            SortedSet<String> sectors,
            SortedSet<String> actors,
            SortedSet<String> indicators)
            implements Claim {
        public Exploitation {
            practices = Codes.copy(practices);
            victims = Codes.copy(victims);
            origins = Codes.copy(origins);
            destinations = Codes.copy(destinations);
            sectors = Codes.copy(sectors);
            actors = Codes.copy(actors);
            indicators = Codes.copy(indicators);
            grounds = grounds.of(Map.of(
                    "practice", practices,
                    "victims", victims,
                    "origin", origins,
                    "destination", destinations,
                    "sector", sectors,
                    "actor", actors,
                    "indicator", indicators));
            if (practices.isEmpty()) {
                throw new IllegalArgumentException("exploitation without a practice at " + span);
            }
        }
    }

    /** That victims, prisoners or returned persons are abused. */
    record Abuse(
            Span span,
            Vouching vouching,
            Grounds grounds,
            SortedSet<String> abuses,
            SortedSet<String> victims,
            SortedSet<String> actors)
            implements Claim {
        public Abuse {
            abuses = Codes.copy(abuses);
            victims = Codes.copy(victims);
            actors = Codes.copy(actors);
            grounds = grounds.of(Map.of("abuse", abuses, "victims", victims, "actor", actors));
        }
    }

    /**
     * That there are so many people, cases or units of money.
     *
     * @param low the least, inclusive
     * @param high the most, inclusive
     * @param approximate whether the words say so
     * @param unit the code in the scheme {@code unit}
     * @param counted what is counted, in the words of the text
     */
    record Estimate(
            Span span,
            Vouching vouching,
            Grounds grounds,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            boolean approximate,
            String unit,
            String counted)
            implements Claim {
        public Estimate {
            Objects.requireNonNull(unit);
            Objects.requireNonNull(counted);
            if (low.isEmpty() && high.isEmpty()) {
                throw new IllegalArgumentException("an estimate without a number at " + span);
            }
        }
    }

    /** That the government did something, did not, or did not report it. */
    record Effort(Span span, Vouching vouching, Grounds grounds, String pillar, String action, String outcome)
            implements Claim {
        public Effort {
            Objects.requireNonNull(pillar);
            Objects.requireNonNull(action);
            Objects.requireNonNull(outcome);
        }
    }

    /** That the government should do something. */
    record Recommendation(
            Span span,
            Vouching vouching,
            Grounds grounds,
            int order,
            SortedSet<String> actions,
            SortedSet<String> pillars,
            SortedSet<String> practices,
            SortedSet<String> victims)
            implements Claim {
        public Recommendation {
            actions = Codes.copy(actions);
            pillars = Codes.copy(pillars);
            practices = Codes.copy(practices);
            victims = Codes.copy(victims);
        }
    }
}
