package org.tipgraph.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.tipgraph.explain.Stretch.Kind;

/**
 * Tells people the coverage of narratives.
 *
 * <pre>
 * narratives/2017-PRK.txt: 71 of 83 sentences have claims (85 %), 9 of these are recommendations.
 *     4:1 assessment: The Government of North Korea does not fully meet the minimum standards …
 *   set apart:
 *     1:1 title: Trafficking in Persons Report 2017 - …
 * </pre>
 */
public final class CoverageText {

    private CoverageText() {}

    /** Some lines, each with its line end. The totals of several narratives come last. */
    public static String of(List<Coverage> coverages) {
        List<String> lines = new ArrayList<>();
        coverages.forEach(coverage -> add(coverage, lines));
        if (coverages.size() > 1) {
            lines.add(share(coverages.size() + " narratives", coverages));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void add(Coverage coverage, List<String> lines) {
        lines.add(share(coverage.file(), List.of(coverage)));
        coverage.silent().forEach(stretch -> lines.add(line(stretch, ofSection(stretch))));
        if (!coverage.apart().isEmpty()) {
            lines.add("  set apart:");
            coverage.apart()
                    .forEach(stretch -> lines.add(line(stretch, stretch.kind().word())));
        }
    }

    private static String share(String what, List<Coverage> coverages) {
        int sentences = sum(coverages, Coverage::sentences);
        int withClaims = sum(coverages, Coverage::withClaims);
        long percent = sentences == 0 ? 0 : Math.round(100.0 * withClaims / sentences);
        return what + ": " + withClaims + " of " + sentences + " sentences have claims (" + percent + " %), "
                + sum(coverages, Coverage::recommendations) + " of these are recommendations.";
    }

    private static int sum(List<Coverage> coverages, ToIntFunction<Coverage> number) {
        return coverages.stream().mapToInt(number).sum();
    }

    private static String ofSection(Stretch stretch) {
        return stretch.section() + (stretch.kind() == Kind.CLAUSE ? ", clause" : "");
    }

    private static String line(Stretch stretch, String what) {
        return "    " + stretch.where().line() + ":" + stretch.where().column() + " " + what + ": " + stretch.words();
    }
}
