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
    private static final int WIDTH = 100;
    private static final int LONGEST = 1000;

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
        Rule rule = violation.rule();
        String severity = rule.severity().name().toLowerCase(Locale.ROOT);
        return place(violation.where()) + ": " + severity + ": " + rule.message() + "\n";
    }

    private static String place(Where where) {
        return where.line() == 0 ? where.file() : where.file() + ":" + where.line() + ":" + where.column();
    }

    /** The lines of the sentence with marked words, carets under them, and one line before and after. */
    private static void addMarked(MarkedSentence sentence, List<String> lines) {
        List<Span> cut = cut(sentence.text().codePoints().toArray());
        for (int at = 0; at < cut.size(); at++) {
            if (isMarked(cut, at, sentence)) {
                lines.add(words(cut.get(at), sentence));
                lines.add(carets(cut.get(at), sentence.mark()));
            } else if (isMarked(cut, at - 1, sentence) || isMarked(cut, at + 1, sentence)) {
                lines.add(words(cut.get(at), sentence));
            }
        }
    }

    private static boolean isMarked(List<Span> lines, int at, MarkedSentence sentence) {
        return 0 <= at && at < lines.size() && sentence.mark().overlaps(lines.get(at));
    }

    private static String words(Span line, MarkedSentence sentence) {
        return sentence.words(line).stripTrailing();
    }

    private static String carets(Span line, Span mark) {
        int begin = Math.max(mark.begin(), line.begin());
        int end = Math.min(mark.end(), line.end());
        return " ".repeat(begin - line.begin()) + "^".repeat(end - begin);
    }

    /** Lines that fit a terminal. */
    private static List<Span> cut(int[] text) {
        List<Span> lines = new ArrayList<>();
        for (int begin = 0;
                begin < text.length;
                begin = lines.get(lines.size() - 1).end()) {
            lines.add(new Span(begin, endOfLine(text, begin)));
        }
        return lines;
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

    /** Values and the engine's words come from anywhere: some are a whole narrative, some would steer a terminal. */
    private static String oneLine(String words) {
        String line = words.replace("\r", "\\r").replace("\n", "\\n").replaceAll("\\p{Cntrl}", "\ufffd");
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
