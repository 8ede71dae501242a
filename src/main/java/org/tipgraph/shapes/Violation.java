package org.tipgraph.shapes;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Severity;
import org.tipgraph.text.Problem.Where;

/**
 * One place of a graph that breaks a rule.
 *
 * @param rule the rule that is broken
 * @param focus the node that breaks it, by its IRI
 * @param path the property concerned, where it is about one, with prefixes: {@code tip:low}
 * @param value the value concerned, where it is about one
 * @param engine what the SHACL engine said; several constraints of one shape are parted by semicolons
 * @param where the file, line and column of the words concerned; the file alone where no words are
 * @param sentence the sentence that the words stand in, where the graph has it
 */
public record Violation(
        Rule rule,
        String focus,
        Optional<String> path,
        Optional<String> value,
        String engine,
        Where where,
        Optional<MarkedSentence> sentence)
        implements Comparable<Violation> {

    private static final Comparator<Violation> BY_PLACE = Comparator.comparing(
                    (Violation violation) -> violation.where.file())
            .thenComparingInt(violation -> violation.where.line())
            .thenComparingInt(violation -> violation.where.column())
            .thenComparing(violation -> violation.rule.iri())
            .thenComparing(Violation::focus)
            .thenComparing(violation -> violation.value.orElse(""))
            .thenComparing(Violation::engine);

    public Violation {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(focus);
        Objects.requireNonNull(path);
        Objects.requireNonNull(value);
        Objects.requireNonNull(engine);
        Objects.requireNonNull(where);
        Objects.requireNonNull(sentence);
    }

    /** An error stops a publication, a warning does not. */
    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }

    /** The same with other words of the engine. */
    Violation withEngine(String words) {
        return new Violation(rule, focus, path, value, words, where, sentence);
    }

    /** The same as a problem, for whoever tells problems of all kinds; its code is that of the rule. */
    public Problem problem() {
        return new Problem(rule.code(), rule.severity(), rule.message(), where, rule.remedy());
    }

    /** In the order of the text. */
    @Override
    public int compareTo(Violation other) {
        return BY_PLACE.compare(this, other);
    }
}
