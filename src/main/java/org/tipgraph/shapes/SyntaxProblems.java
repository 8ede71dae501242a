package org.tipgraph.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Severity;
import org.tipgraph.text.Problem.Where;

/**
 * Collects what Jena's parsers report: the first hundred warnings, and one error, as they read nonsense after it. It
 * words them only when asked, since a parser may report from the depth of a stack that has no room left.
 */
final class SyntaxProblems implements ErrorHandler {

    private static final String REMEDY = "Correct the file, or write it again with tipgraph build.";
    private static final int MOST_WARNINGS = 100;

    private final String file;
    private final List<RiotParseException> warnings = new ArrayList<>();
    private final List<RiotParseException> errors = new ArrayList<>();

    SyntaxProblems(String file) {
        this.file = file;
    }

    @Override
    public void warning(String message, long line, long column) {
        if (warnings.size() < MOST_WARNINGS) {
            warnings.add(new RiotParseException(message, line, column));
        }
    }

    @Override
    public void error(String message, long line, long column) {
        RiotParseException error = new RiotParseException(message, line, column);
        errors.add(error);
        throw error;
    }

    @Override
    public void fatal(String message, long line, long column) {
        error(message, line, column);
    }

    List<Problem> warnings() {
        return warnings.stream().map(this::oddValue).toList();
    }

    /**
     * All problems, with one error: the first that the parser reported, as some report it a second time on their way
     * out, or else the one that it threw.
     */
    List<Problem> withErrorOf(RuntimeException thrown) {
        List<Problem> all = new ArrayList<>(warnings());
        all.add(errors.stream()
                .findFirst()
                .map(error -> syntaxError(error.getOriginalMessage(), where(error.getLine(), error.getCol())))
                .orElseGet(() -> syntaxError(thrown.getMessage(), Where.file(file))));
        return all;
    }

    private Problem oddValue(RiotParseException warning) {
        String what = "A value is odd: " + sentence(warning.getOriginalMessage());
        return new Problem("odd-value", Severity.WARNING, what, where(warning.getLine(), warning.getCol()), REMEDY);
    }

    private static Problem syntaxError(String message, Where where) {
        return Problem.error("syntax", "The file breaks the rules of its syntax: " + sentence(message), where, REMEDY);
    }

    private static String sentence(String message) {
        String words = message.strip().replaceAll("\\s+", " ");
        return words.endsWith(".") ? words : words + ".";
    }

    private Where where(long line, long column) {
        boolean known = line > 0;
        return new Where(file, known ? (int) line : 0, known ? (int) Math.max(column, 0) : 0, Optional.empty());
    }
}
