package org.tipgraph.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which facts one narrative states, in the form of {@code fact-sheet.schema.json}: its components are the properties of
 * the JSON, and codes are those of the concept schemes.
 *
 * @param tier the tier that the narrative places its country on, empty where it tells none
 * @param trend how the tier compares with that of the report before, where the text says so
 */
public record FactSheet(
        Subject narrative,
        Optional<String> tier,
        Optional<String> trend,
        List<String> roles,
        List<Exploitation> exploitation,
        List<Abuse> abuses,
        List<Estimate> estimates,
        List<Effort> efforts,
        List<Recommendation> recommendations) {

    public FactSheet {
        Objects.requireNonNull(narrative);
        Objects.requireNonNull(tier);
        Objects.requireNonNull(trend);
        roles = List.copyOf(roles);
        exploitation = List.copyOf(exploitation);
        abuses = List.copyOf(abuses);
        estimates = List.copyOf(estimates);
        efforts = List.copyOf(efforts);
        recommendations = List.copyOf(recommendations);
    }

    /** A sheet without a fact. */
    public static FactSheet empty(Subject narrative) {
        return new FactSheet(
                narrative,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * What the sheet is on.
     *
     * @param country ISO 3166-1 alpha-3
     */
    public record Subject(String country, int year) {
        public Subject {
            Objects.requireNonNull(country);
        }
    }

    /** A fact with its place in the text, in code points. */
    public sealed interface Row {
        int begin();

        int end();

        Optional<String> quote();
    }

    /** People are exploited or at risk of it. Each value of one list goes with each value of the others. */
    public record Exploitation(
            List<String> practice,
            List<String> victims,
            List<String> origin,
            List<String> destination,
            List<String> sector,
            List<String> actor,
            List<String> indicator,
            String status,
            int begin,
            int end,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> quote)
            implements Row {
        public Exploitation {
            practice = List.copyOf(practice);
            victims = List.copyOf(victims);
            origin = List.copyOf(origin);
            destination = List.copyOf(destination);
            sector = List.copyOf(sector);
            actor = List.copyOf(actor);
            indicator = List.copyOf(indicator);
            Objects.requireNonNull(status);
        }
    }

    /** An abuse of victims, prisoners or returned persons. */
    public record Abuse(
            List<String> abuse,
            List<String> victims,
            List<String> actor,
            String status,
            int begin,
            int end,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> quote)
            implements Row {
        public Abuse {
            abuse = List.copyOf(abuse);
            victims = List.copyOf(victims);
            actor = List.copyOf(actor);
            Objects.requireNonNull(status);
        }
    }

    /**
     * A number with what it counts.
     *
     * @param low the least that the words allow, where they set such a bound
     * @param high the most that the words allow, where they set such a bound
     */
    public record Estimate(
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            String about,
            int begin,
            int end,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> quote)
            implements Row {
        public Estimate {
            low = low.map(BigDecimal::stripTrailingZeros);
            high = high.map(BigDecimal::stripTrailingZeros);
            Objects.requireNonNull(about);
        }
    }

    /** What the government did, did not do, or did not report. */
    public record Effort(
            String pillar,
            String action,
            String outcome,
            int begin,
            int end,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> quote)
            implements Row {
        public Effort {
            Objects.requireNonNull(pillar);
            Objects.requireNonNull(action);
            Objects.requireNonNull(outcome);
        }
    }

    /** One thing asked for, in its order from 1. */
    public record Recommendation(
            int order,
            List<String> actions,
            int begin,
            int end,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> quote)
            implements Row {
        public Recommendation {
            actions = List.copyOf(actions);
        }
    }
}
