package org.tipgraph.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tipgraph.text.Problem.Where;
import org.tipgraph.text.Span;

/**
 * Tells a violation to people.
 *
 * <pre>
 * 2016-AND.txt:28:6: error: The lower bound of an estimate is at most its upper bound.
 *     Some 40 police officers received training from Spanish experts.
 *     ^^^^^^^^^^^^^^^^^^^^^^^
 *     rule: estimate range, https://w3id.org/tipgraph/shapes/estimate-range
 *     …
 * </pre>
 */
public final class ViolationText {

    private static final String INDENT = "    ";
    private static final int WIDTH = 100;

    private ViolationText() {}

    /** Some lines, each with its line end. */
    public static String of(Violation violation) {
        List<String> lines = new ArrayList<>();
        violation.sentence().ifPresent(sentence -> addMarked(sentence, lines));
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
        String severity = violation.rule().severity().name().toLowerCase(Locale.ROOT);
        return place(violation.where()) + ": " + severity + ": "
                + violation.rule().message() + "\n";
    }

    private static String place(Where where) {
        return where.line() == 0 ? where.file() : where.file() + ":" + where.line() + ":" + where.column();
    }

    /** The sentence in lines that fit a terminal, with carets under the marked words. */
    private static void addMarked(MarkedSentence sentence, List<String> lines) {
        int[] text = sentence.text().codePoints().toArray();
        for (int begin = 0; begin < text.length; ) {
            int end = endOfLine(text, begin);
            lines.add(new String(text, begin, end - begin).stripTrailing());
            addCarets(sentence.mark(), new Span(begin, end), lines);
            begin = end;
        }
    }

    private static void addCarets(Span mark, Span line, List<String> lines) {
        if (mark.overlaps(line)) {
            int begin = Math.max(mark.begin(), line.begin());
            int end = Math.min(mark.end(), line.end());
            lines.add(" ".repeat(begin - line.begin()) + "^".repeat(end - begin));
        }
    }

    private static int endOfLine(int[] text, int begin) {
        if (text.length - begin <= WIDTH) {
            return text.length;
        }
        int end = begin + WIDTH;
        while (end > begin && text[end - 1] != ' ') {
            end--;
        }
        return end > begin ? end : begin + WIDTH;
    }

    private static String oneLine(String words) {
        return words.replace("\r", "\\r").replace("\n", "\\n");
    }
}
