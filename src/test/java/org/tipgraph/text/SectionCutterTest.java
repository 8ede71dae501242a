package org.tipgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tipgraph.lexicon.Lexicon;

/** The layouts that narratives come in, each with the same invented paragraphs. */
class SectionCutterTest {

    private static final Layout LAYOUT = Lexicon.load().layout();
    private static final String TITLE = "2018 Trafficking in Persons Report: Andorra";
    private static final String PROFILE =
            "As reported over the past five years, Andorra is a destination country for women subjected to sex trafficking. Employers force men from Peru to work on farms.";
    private static final String ASSESSMENT =
            "The Government of Andorra does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. Therefore, Andorra remained on Tier 2.";
    private static final String SEMICOLONS =
            "Investigate and prosecute trafficking offenses; fund a shelter for victims; and train judges.";
    private static final String BULLETS =
            "• Investigate and prosecute trafficking offenses.\n• Fund a shelter for victims.\n• Train judges.";
    private static final String PROSECUTION =
            "The government increased law enforcement efforts. Police investigated three cases and courts convicted two traffickers.";
    private static final String PROTECTION =
            "The government maintained protection efforts. Authorities identified four victims and referred them to a shelter.";
    private static final String PREVENTION =
            "The government maintained prevention efforts. It ran an awareness campaign and adopted an action plan.";

    private static final String PROFILE_FIRST = """
            - profile: As reported … on farms.
            - assessment: The Government … Tier 2.
            RECOMMENDATIONS FOR ANDORRA: recommendations: Investigate and … train judges.
            PROSECUTION prosecution: The government … two traffickers.
            PROTECTION protection: The government … a shelter.
            PREVENTION prevention: The government … action plan.
            """;
    private static final String ASSESSMENT_FIRST = """
            - assessment: The Government … Tier 2.
            PRIORITIZED RECOMMENDATIONS recommendations: • Investigate … Train judges.
            PROSECUTION prosecution: The government … two traffickers.
            PROTECTION protection: The government … a shelter.
            PREVENTION prevention: The government … action plan.
            TRAFFICKING PROFILE profile: As reported … on farms.
            """;
    private static final String NO_HEADINGS = """
            - assessment: The Government … Tier 2.
            - recommendations: Investigate and … train judges.
            - prosecution: The government … two traffickers.
            - protection: The government … a shelter.
            - prevention: The government … action plan.
            - profile: As reported … on farms.
            """;

    @Test
    void theProfileComesFirstTo2016() {
        assertEquals(
                PROFILE_FIRST,
                sections(paragraphs(
                        TITLE,
                        "ANDORRA: Tier 2",
                        PROFILE,
                        ASSESSMENT,
                        "RECOMMENDATIONS FOR ANDORRA:",
                        SEMICOLONS,
                        "PROSECUTION",
                        PROSECUTION,
                        "PROTECTION",
                        PROTECTION,
                        "PREVENTION",
                        PREVENTION)));
    }

    @Test
    void theAssessmentComesFirstFrom2017() {
        assertEquals(ASSESSMENT_FIRST, sections(assessmentFirst()));
    }

    private static String assessmentFirst() {
        return paragraphs(
                TITLE,
                "ANDORRA: Tier 2",
                ASSESSMENT,
                "PRIORITIZED RECOMMENDATIONS",
                BULLETS,
                "PROSECUTION",
                PROSECUTION,
                "PROTECTION",
                PROTECTION,
                "PREVENTION",
                PREVENTION,
                "TRAFFICKING PROFILE",
                PROFILE);
    }

    @Test
    void paragraphsThatLostTheirHeadingsAreJudgedByTheirWords() {
        assertEquals(
                NO_HEADINGS,
                sections(paragraphs(TITLE, ASSESSMENT, SEMICOLONS, PROSECUTION, PROTECTION, PREVENTION, PROFILE)));
    }

    @Test
    void threeLineEndsPartThemesWhereHeadingsAreLost() {
        String twoParagraphs = PROSECUTION + "\n\nThere were fewer of them than in 2016.";
        assertEquals(
                NO_HEADINGS.replace("two traffickers.", "in 2016."),
                sections(String.join(
                        "\n\n\n", TITLE, ASSESSMENT, SEMICOLONS, twoParagraphs, PROTECTION, PREVENTION, PROFILE)));
    }

    @Test
    void headingsGluedToTheTextAroundThemAreFound() {
        assertEquals(
                ASSESSMENT_FIRST.replace("• Investigate … Train judges.", "•Investigate and … victims.•Train judges."),
                sections(TITLE + "\n\n" + ASSESSMENT + "PRIORITIZED RECOMMENDATIONS"
                        + BULLETS.replace("\n", "").replace("• ", "•") + "PROSECUTION" + PROSECUTION + "PROTECTION"
                        + PROTECTION + "PREVENTION" + PREVENTION + "TRAFFICKING PROFILE" + PROFILE));
    }

    @Test
    void headingsInTitleCaseStandOnLinesOfTheirOwn() {
        assertEquals(
                """
                - assessment: The Government … Tier 2.
                Prosecution prosecution: The government … two traffickers.
                Protection protection: The government … a shelter.
                """,
                sections(TITLE + "\n\n" + ASSESSMENT + "\n\nProsecution\n" + PROSECUTION + "\n\nProtection\n"
                        + PROTECTION));
    }

    @Test
    void aHeadingMayNameTheCountryAndEndInAColon() {
        assertEquals(
                """
                - assessment: The Government … Tier 2.
                Recommendations for Andorra: recommendations: Investigate and … train judges.
                PROSECUTION: prosecution: The government … two traffickers.
                """,
                sections(paragraphs(
                        TITLE,
                        ASSESSMENT,
                        "Recommendations for Andorra: " + SEMICOLONS,
                        "PROSECUTION: " + PROSECUTION)));
    }

    @Test
    void wordsOfHeadingsWithinSentencesAreNoHeadings() {
        assertEquals(
                """
                PREVENTION prevention: Prevention of … in 2016.
                """,
                sections(
                        paragraphs(
                                TITLE,
                                "PREVENTION",
                                "Prevention of trafficking was weak. Protection and prosecution fell short, and the recommendations of the report of 2017 were not met. NGOs said that prevention and protection matter more than in 2016.")));
    }

    @Test
    void bannersAndNavigationOfWebPagesAreLeftOut() {
        String before = paragraphs(
                "An official website", "Here's how you know", "Menu", "Home > Reports > Andorra", "Share this page");
        String after = paragraphs("", "Back to top", "Tags", "Privacy policy", "About us | Contact us");
        assertEquals(ASSESSMENT_FIRST, sections(before + "\n\n" + assessmentFirst() + after));
    }

    @Test
    void linesMayBeWrapped() {
        assertEquals(ASSESSMENT_FIRST, sections(assessmentFirst().replaceAll("(.{50,70}) ", "$1\n")));
    }

    @Test
    void lineEndsMayBeThoseOfWindows() {
        assertEquals(ASSESSMENT_FIRST, sections(assessmentFirst().replace("\n", "\r\n")));
    }

    @Test
    void headingsMayHaveBlanksThatDoNotBreak() {
        assertEquals(
                ASSESSMENT_FIRST.replace("TRAFFICKING PROFILE", "TRAFFICKING\u00a0PROFILE"),
                sections(assessmentFirst().replace("TRAFFICKING PROFILE", "TRAFFICKING\u00a0PROFILE")));
    }

    @Test
    void aDigestHasAParagraphOnTheTierAndOneOnTheProfile() {
        assertEquals(
                """
                - assessment: Tier 2 … an NGO
                - profile: human traffickers … on farms
                """,
                sections(
                        paragraphs(
                                TITLE,
                                "Tier 2 — Andorra does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so; the government identified more victims; however, it did not fund an NGO",
                                "human traffickers exploit foreign victims in Andorra; women from Brazil are exploited in sex trafficking; men from Peru are vulnerable to forced labor on farms")));
    }

    private static String paragraphs(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    /** A line for each section: its heading, its theme, and the words at its ends. */
    private static String sections(String text) {
        Identity identity = new Identity("AND", 2018, TITLE);
        Narrative narrative = Narrative.of(new SourceText("2018-AND.txt", text), identity, LAYOUT);
        return narrative.sections().stream()
                .map(section -> section.heading().orElse("-") + " " + section.kind() + ": "
                        + ends(narrative.quote(section.body())) + "\n")
                .collect(Collectors.joining());
    }

    private static String ends(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("(?s)^(\\S+ \\S+).* (\\S+ \\S+)$", "$1 … $2");
    }
}
