package org.tipgraph.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tipgraph.facts.Evaluation;
import org.tipgraph.facts.Evaluation.Difference;

/** In what the converter's sheets differ from the gold ones, a line each, as recorded in {@code gold/differences.txt}. */
final class Differences {

    static final Path FILE = Path.of("gold/differences.txt");

    private Differences() {}

    static List<String> recorded() throws IOException {
        return Files.readAllLines(FILE);
    }

    static List<String> of(Evaluation evaluation) {
        return evaluation.differences().entrySet().stream()
                .flatMap(facet -> facet.getValue().stream().map(difference -> line(facet.getKey(), difference)))
                .toList();
    }

    /** Those of a facet that are not among others: {@code 2016-AND missed forced-labour construction}. */
    static List<String> without(List<String> known, List<String> all, String facet) {
        String start = facet + ": ";
        return all.stream()
                .filter(line -> line.startsWith(start) && !known.contains(line))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    private static String line(String facet, Difference difference) {
        return facet + ": " + difference.narrative() + " "
                + difference.fault().name().toLowerCase(Locale.ROOT) + " "
                + String.join(" ", difference.values()).replaceAll("\\s+", " ");
    }
}
