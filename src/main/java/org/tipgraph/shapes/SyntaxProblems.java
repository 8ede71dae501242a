package org.tipgraph.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Severity;
import org.tipgraph.text.Problem.Where;

/** Collects what Jena's parsers report, and stops at the first error: after it they read nonsense. */
final class SyntaxProblems implements ErrorHandler {

    private static final String REMEDY = "Correct the file at this place, or write it again with tipgraph build.";

    private final String file;
    private final List<Problem> warnings = new ArrayList<>();
    private final List<Problem> errors = new ArrayList<>();

    SyntaxProblems(String file) {
        this.file = file;
    }

    @Override
    public void warning(String message, long line, long column) {
        String what = "A value is odd: " + sentence(message);
        warnings.add(new Problem("odd-value", Severity.WARNING, what, where(line, column), REMEDY));
    }

    @Override
    public void error(String message, long line, long column) {
        errors.add(syntaxError(message, where(line, column)));
        throw new RiotParseException(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
        error(message, line, column);
    }

    List<Problem> warnings() {
        return warnings;
    }

    /** All problems, with an error: the one that the parser reported, or else the one that it threw. */
    List<Problem> withErrorOf(RuntimeException thrown) {
        List<Problem> all = new ArrayList<>(warnings);
        all.addAll(errors.isEmpty() ? List.of(syntaxError(thrown.getMessage(), Where.file(file))) : errors);
        return all;
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
