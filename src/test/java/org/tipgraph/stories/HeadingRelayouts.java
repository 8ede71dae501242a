package org.tipgraph.stories;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other headings of sections, or none. */
final class HeadingRelayouts {

    private static final Pattern HEADING = Pattern.compile(
            "(?m)^((?:PRIORITIZED )?RECOMMENDATIONS(?:[ \u00a0]FOR[ \u00a0][\\p{Lu} \u00a0]+)?|PROSECUTION|PROTECTION|PREVENTION|TRAFFICKING PROFILE)(?::\\s*|\\s+)");

    private HeadingRelayouts() {}

    static List<Relayout> all() {
        return List.of(
                changed("no headings", words -> ""),
                changed("headings on lines of their own", words -> words + "\n"),
                changed("headings as paragraphs", words -> words + "\n\n"),
                changed("headings with colons", words -> words + ":\n\n"),
                changed("headings before the text", words -> words + " "),
                changed("headings with colons before the text", words -> words + ": "),
                changed("headings with full stops before the text", words -> words + ". "),
                changed("headings with dashes before the text", words -> words + " – "),
                changed("headings glued to the text", words -> words),
                changed("headings in small letters as paragraphs", words -> titleCase(words) + "\n\n"),
                changed("headings in small letters on lines of their own", words -> titleCase(words) + "\n"),
                changed("headings in small letters with colons", words -> titleCase(words) + ": "),
                changed("headings in small letters with full stops", words -> titleCase(words) + ". "),
                changed("headings in small letters glued to the text", words -> titleCase(words)),
                changed("indented headings", words -> "\t" + words + "\n"),
                changed("headings as marked down", words -> "## " + titleCase(words) + "\n\n"),
                changed("headings in bold", words -> "**" + words + "**\n\n"),
                changed("headings underlined", words -> words + "\n" + "-".repeat(words.length()) + "\n\n"),
                new Relayout(
                        "headings glued to the text before",
                        text -> text.replaceAll("\n+(?=(PROS|PROT|PREV|TRAFFICKING PROF|RECOMM))", "")),
                new Relayout(
                        "headings glued to both",
                        text -> HEADING.matcher(
                                        text.replaceAll("\n+(?=(PROS|PROT|PREV|TRAFFICKING PROF|RECOMM))", "\n"))
                                .replaceAll("$1")
                                .replaceAll("\n(?=(PROS|PROT|PREV|TRAFFICKING PROF|RECOMM))", "")),
                recommendations("PRIORITIZED RECOMMENDATIONS:\n\n"),
                recommendations("Prioritized Recommendations:\n\n"),
                recommendations("PRIORITIZED RECOMMENDATIONS FOR THE GOVERNMENT:\n\n"),
                recommendations("Recommendations for Andorra: "),
                recommendations("RECOMMENDATIONS FOR THE GOVERNMENT OF ANDORRA:\n"),
                recommendations("ANDORRA RECOMMENDATIONS\n\n"),
                recommendations("Recommendations\n"));
    }

    private static Relayout changed(String name, UnaryOperator<String> heading) {
        return new Relayout(
                name,
                text -> HEADING.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(heading.apply(found.group(1)))));
    }

    private static Relayout recommendations(String heading) {
        return new Relayout(
                "“" + heading.strip() + "”",
                text -> text.replaceFirst(
                        "(?m)^(PRIORITIZED )?RECOMMENDATIONS(?:[ \u00a0]FOR[ \u00a0][\\p{Lu} \u00a0]+)?(?::\\s*|\\s+)",
                        heading));
    }

    private static String titleCase(String words) {
        Matcher word = Pattern.compile("(\\p{Lu})(\\p{Lu}*)").matcher(words);
        return word.replaceAll(found -> found.group(1) + found.group(2).toLowerCase(Locale.ROOT))
                .replace(" For ", " for ");
    }
}
