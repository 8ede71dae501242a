package org.tipgraph.pages;

import static org.tipgraph.pages.Numbers.Column.named;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tipgraph.pages.Numbers.Column;

/** The pictures of the dataset: the question that gives the numbers of each, and what is counted. */
public enum Picture {
    TIERS(
            "tiers-by-year",
            "On which tier is each country placed, year by year?",
            "Placements of a country on a tier",
            "",
            "tier",
            "tier",
            PictureSummary::tiers,
            named("countryName", "Country", "country"),
            Column.of("year", "Report"),
            named("tierLabel", "Tier", "tier"),
            Column.of("trend", "Compared with the report before"),
            Column.of("claims", "Claims")),
    RECOMMENDATIONS(
            "recommended-actions",
            "Which actions are recommended most?",
            "Recommendations that name an action of our scheme",
            "A recommendation of several actions counts for each.",
            "recommended action",
            "recommendation",
            PictureSummary::recommendations,
            named("pillarLabel", "Pillar", "pillar"),
            named("actionLabel", "Action", "action"),
            Column.of("claims", "Recommendations"),
            Column.of("narratives", "Narratives")),
    ROUTES(
            "routes-with-most-claims",
            "Where do those who are exploited come from, and where are they exploited?",
            "Claims of exploitation that tell both where the people come from and where they are exploited",
            "A claim with several origins or destinations counts on each route.",
            "route",
            "exploitation",
            PictureSummary::routes,
            named("originName", "Origin", "origin"),
            Column.of("originM49", "M49"),
            named("destinationName", "Destination", "destination"),
            Column.of("destinationM49", "M49"),
            Column.of("claims", "Claims")),
    VICTIMS(
            "victim-groups-by-practice",
            "Who is exploited in which practice?",
            "Claims of exploitation that tell who the people are",
            "A claim on several groups or practices counts for each.",
            "victim group",
            "exploitation",
            table -> PictureSummary.cells(table, "practiceLabel", "victimGroupLabel"),
            named("practiceLabel", "Practice", "practice"),
            named("victimGroupLabel", "Group of people", "victimGroup"),
            Column.of("claims", "Claims")),
    SECTORS(
            "sectors-by-practice",
            "In which sectors of work does which practice occur?",
            "Claims of exploitation that tell a sector",
            "A claim on several sectors or practices counts for each.",
            "sector",
            "exploitation",
            table -> PictureSummary.cells(table, "practiceLabel", "sectorLabel"),
            named("practiceLabel", "Practice", "practice"),
            named("sectorLabel", "Sector", "sector"),
            Column.of("claims", "Claims")),
    INDICATORS(
            "indicators-by-status",
            "Which of the ILO's eleven indicators of forced labour does the text support?",
            "Claims of exploitation that name an indicator",
            "A claim that names several counts for each. No claim means that the text is silent, not that the"
                    + " indicator is absent.",
            "indicator",
            "exploitation",
            PictureSummary::indicators,
            named("indicatorLabel", "Indicator", "indicator"),
            named("statusLabel", "Status", "status"),
            Column.of("claims", "Claims")),
    EFFORTS(
            "outcomes-by-action",
            "What did governments do, what in part, what not, and what was not reported?",
            "Claims on efforts that tell the action",
            "An effort of several actions counts for each. “None reported” means that the text says that nothing was"
                    + " reported; it is not “none”.",
            "action",
            "effort",
            PictureSummary::efforts,
            named("pillarLabel", "Pillar", "pillar"),
            named("actionLabel", "Action", "action"),
            named("outcomeLabel", "Outcome", "outcome"),
            Column.of("claims", "Claims")),
    STATUS(
            "status-by-kind",
            "How much is asserted, how much reported, alleged, estimated or possible?",
            "Claims of all kinds",
            "",
            "claim",
            "claim",
            PictureSummary::statuses,
            Column.of("kind", "Kind of claim"),
            named("statusLabel", "Status", "status"),
            Column.of("claims", "Claims"));

    private final String question;
    private final String heading;
    private final String counted;
    private final String note;
    private final String part;
    private final String whole;
    private final Function<Numbers, String> summary;
    private final List<Column> columns;

    Picture(
            String question,
            String heading,
            String counted,
            String note,
            String part,
            String whole,
            Function<Numbers, String> summary,
            Column... columns) {
        this.question = question;
        this.heading = heading;
        this.counted = counted;
        this.note = note;
        this.part = part;
        this.whole = whole;
        this.summary = summary;
        this.columns = List.of(columns);
    }

    /** How the page and the script call it, such as {@code routes}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the question in the library. */
    public String question() {
        return question;
    }

    public String heading() {
        return heading;
    }

    List<Column> columns() {
        return columns;
    }

    /** What stands out, in words and numbers: for who does not see the picture, and for who does. */
    String summary(Numbers numbers) {
        return summary.apply(numbers);
    }

    /** How many rows are drawn at most; the others are a link away. */
    Optional<Integer> mostRows() {
        return this == ROUTES ? Optional.of(200) : Optional.empty();
    }

    /** What is counted, how many there are, of how many. */
    String counted(Told told) {
        String of = part.equals(whole) ? "" : " of " + Told.grouped(told.claims(whole));
        return counted + ": " + Told.grouped(told.claims(part)) + of + ", from " + told.narratives(part) + ". " + note;
    }
}
