package org.tipgraph.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the coverage of narratives as a table for programs.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class CoverageCsv {

    private CoverageCsv() {}

    /** A line with the names of the columns, then one for each stretch without a claim. */
    public static String of(List<Coverage> coverages) {
        List<String> lines = new ArrayList<>(List.of("file,line,column,kind,section,words"));
        coverages.stream()
                .flatMap(coverage -> Stream.of(coverage.silent(), coverage.apart()))
                .flatMap(List::stream)
                .forEach(stretch -> lines.add(line(stretch)));
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String line(Stretch stretch) {
        return Stream.of(
                        stretch.where().file(),
                        String.valueOf(stretch.where().line()),
                        String.valueOf(stretch.where().column()),
                        stretch.kind().word(),
                        stretch.section(),
                        stretch.words())
                .map(CoverageCsv::quoted)
                .collect(Collectors.joining(","));
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
