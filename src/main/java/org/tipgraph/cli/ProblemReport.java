package org.tipgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
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
 * 2017-XXX.txt:1:64: error: The title names no country that we know. (unknown-country)
 *   …ns Report 2017 - Country Narratives - Atlantis
 *                                          ^^^^^^^^
 *   To do: …
 * }</pre>
 */
final class ProblemReport {

    private static final String INDENT = "  ";

    private final PrintWriter writer;

    ProblemReport(PrintWriter writer) {
        this.writer = writer;
    }

    void print(List<Problem> problems) {
        problems.forEach(this::print);
        if (problems.size() > 1) {
            writer.println(problems.size() + " problems.");
        }
        writer.flush();
    }

    void print(Problem problem) {
        String severity = problem.severity().name().toLowerCase(Locale.ROOT);
        writer.println(place(problem.where()) + severity + ": " + problem.what() + " (" + problem.code() + ")");
        line(problem.where()).ifPresent(line -> printExcerpt(Excerpt.of(line, problem.where())));
        writer.println(INDENT + "To do: " + problem.remedy());
        writer.flush();
    }

    private void printExcerpt(Excerpt excerpt) {
        writer.println(INDENT + excerpt.words());
        writer.println(INDENT + excerpt.carets());
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
        if (where.line() == 0 || where.column() == 0) {
            return Optional.empty();
        }
        try {
            String text = new String(Files.readAllBytes(Path.of(where.file())), StandardCharsets.UTF_8);
            return text.lines().skip(where.line() - 1L).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
