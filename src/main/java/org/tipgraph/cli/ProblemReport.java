package org.tipgraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Where;

/**
 * Prints problems for people, with carets under the words concerned:
 *
 * <pre>{@code
 * 2017-XXX.txt:1:64: error: The title names no country that we know.
 *     …ns Report 2017 - Country Narratives - Atlantis
 *                                            ^^^^^^^^
 *     what to do: …
 *     code: unknown-country
 * }</pre>
 */
final class ProblemReport {

    private static final String INDENT = "    ";

    private final PrintStream stream;

    ProblemReport(PrintStream stream) {
        this.stream = stream;
    }

    void print(List<Problem> problems) {
        problems.forEach(this::print);
        if (problems.size() > 1) {
            stream.println(problems.size() + " problems.");
        }
        stream.flush();
    }

    void print(Problem problem) {
        String severity = problem.severity().name().toLowerCase(Locale.ROOT);
        stream.println(place(problem.where()) + severity + ": " + problem.what());
        line(problem.where()).ifPresent(line -> printExcerpt(Excerpt.of(line, problem.where())));
        stream.println(INDENT + "what to do: " + problem.remedy());
        stream.println(INDENT + "code: " + problem.code());
        stream.flush();
    }

    private void printExcerpt(Excerpt excerpt) {
        stream.println(INDENT + excerpt.words());
        stream.println(INDENT + excerpt.carets());
    }

    private static String place(Where where) {
        if (where.file().isEmpty()) {
            return "";
        }
        String line = where.line() > 0 ? ":" + where.line() : "";
        String column = where.column() > 0 ? ":" + where.column() : "";
        return where.file() + line + column + ": ";
    }

    /** The line concerned, read again from the file; none where the trouble is not in a line, or the file is gone. */
    private static Optional<String> line(Where where) {
        if (where.line() == 0 || where.column() == 0 || where.file().endsWith(".gz")) {
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(Path.of(where.file()))) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return lines.lines().skip(where.line() - 1L).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
