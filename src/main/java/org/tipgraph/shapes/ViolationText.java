package org.tipgraph.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tipgraph.text.Problem.Where;

/**
 * Tells a violation to people.
 *
 * <pre>
 * 2016-AND.txt:2:52: error: The lower bound of an estimate is at most its upper bound.
 *     Courts convicted 12 pimps.
 *                      ^^^^^^^^
 *     what to do: Read the numbers in the passage again; if they are right, swap tip:low and tip:high.
 *     rule: estimate range, https://w3id.org/tipgraph/shapes/estimate-range
 *     …
 * </pre>
 */
public final class ViolationText {

    private static final String INDENT = "    ";
    private static final int LONGEST = 1000;

    private ViolationText() {}

    /** Some lines, each with its line end. */
    public static String of(Violation violation) {
        List<String> lines = new ArrayList<>();
        violation.sentence().ifPresent(sentence -> lines.addAll(sentence.lines()));
        Rule rule = violation.rule();
        lines.add("what to do: " + rule.remedy());
        lines.add("rule: " + rule.name() + ", " + rule.iri());
        lines.add("on: " + violation.focus());
        violation.path().ifPresent(path -> lines.add("property: " + path));
        violation.value().ifPresent(value -> lines.add("value: " + oneLine(value)));
        lines.add("engine: " + oneLine(violation.engine()));
        return heading(violation) + INDENT + String.join("\n" + INDENT, lines) + "\n";
    }

    private static String heading(Violation violation) {
        Rule rule = violation.rule();
        String severity = rule.severity().name().toLowerCase(Locale.ROOT);
        return place(violation.where()) + ": " + severity + ": " + rule.message() + "\n";
    }

    private static String place(Where where) {
        return where.line() == 0 ? where.file() : where.file() + ":" + where.line() + ":" + where.column();
    }

    /** Values and the engine's words come from anywhere: some are a whole narrative, some would steer a terminal. */
    private static String oneLine(String words) {
        String line = words.replace("\r", "\\r").replace("\n", "\\n").replaceAll("\\p{Cntrl}", "\ufffd");
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
