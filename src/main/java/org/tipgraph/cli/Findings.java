package org.tipgraph.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.tipgraph.shapes.Violation;
import org.tipgraph.shapes.ViolationJson;
import org.tipgraph.shapes.ViolationText;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Severity;

/** All that is wrong with the input of one run: problems in reading it, violations of the shapes by what it says. */
final class Findings {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    void addProblems(List<Problem> found) {
        problems.addAll(found);
    }

    void addViolations(List<Violation> found) {
        violations.addAll(found);
    }

    /** Takes over what others have found, so that it is told once. */
    void take(Findings others) {
        problems.addAll(others.problems);
        violations.addAll(others.violations);
        others.problems.clear();
        others.violations.clear();
    }

    /** Whether something was found that stops a publication. */
    boolean haveErrors() {
        return errors() > 0;
    }

    void throwIfErrors() throws FindingsException {
        if (haveErrors()) {
            throw new FindingsException(this);
        }
    }

    /** Tells all to people. */
    void print(PrintStream stream) {
        problems.forEach(new ProblemReport(stream)::print);
        violations.forEach(violation -> stream.print(ViolationText.of(violation)));
        if (errors() > 1) {
            stream.println(counted(errors(), "error") + ".");
        }
    }

    /** Tells people only how many warnings there are: they stop nothing. */
    void countWarnings(PrintStream stream) {
        int warnings = problems.size() + violations.size() - errors();
        if (warnings > 0) {
            stream.println(counted(warnings, "warning") + "; tipgraph check tells more.");
        }
    }

    /** Tells all to programs: one array, problems first. */
    ArrayNode json() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        problems.forEach(problem -> array.add(ProblemJson.of(problem)));
        array.addAll(ViolationJson.of(violations));
        return array;
    }

    private int errors() {
        long errors = problems.stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .count()
                + violations.stream().filter(Violation::isError).count();
        return Math.toIntExact(errors);
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
