package org.tipgraph.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tipgraph.text.Problem.Where;

/**
 * Tells an explanation to people.
 *
 * <pre>
 * https://w3id.org/tipgraph/narrative/2017/PRK/exploitation/6839-1
 * exploitation, narratives/2017-PRK.txt:27:120
 *     In addition, school principals and teachers exploit students …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * read by the rule: practice named in the profile (practice-in-profile)
 *     A clause of the profile names a practice, and does not tell of a law, a course or a case alone.
 * practice: forced labour (forced-labour)
 *     “forcing … to work”: practice/forced-labour “@force ~6 to work”, ontology/lexicon/practice.ttl:17:9
 * …
 * </pre>
 */
public final class ExplanationText {

    private static final String INDENT = "    ";

    private final List<String> lines = new ArrayList<>();
    private final Set<AppliedRule> told = new HashSet<>();

    private ExplanationText() {}

    /** Some lines, each with its line end. What a rule says is told once. */
    public static String of(Explanation explanation) {
        ExplanationText text = new ExplanationText();
        text.add(explanation);
        return String.join("\n", text.lines) + "\n";
    }

    private void add(Explanation explanation) {
        lines.add(explanation.iri());
        lines.add(explanation.kind() + ", " + place(explanation.passage().where()));
        explanation.passage().sentence().lines().forEach(line -> lines.add(INDENT + line));
        addRule("read by", explanation.rule(), "");
        explanation.values().forEach(this::addValue);
    }

    private void addRule(String how, AppliedRule rule, String indent) {
        lines.add(indent + how + " the rule: " + rule.name() + " (" + rule.code() + ")");
        if (told.add(rule)) {
            lines.add(indent + INDENT + rule.definition());
            addWordings(rule.words(), indent + INDENT);
        }
    }

    private void addValue(Value value) {
        boolean coded = !value.value().equals(value.name());
        lines.add(value.label() + ": " + value.name() + (coded ? " (" + value.value() + ")" : ""));
        addReason(value.reason());
    }

    private void addReason(Reason reason) {
        if (reason instanceof Reason.Named named) {
            addWordings(named.words(), INDENT);
        } else if (reason instanceof Reason.Inferred inferred) {
            addRule("inferred by", inferred.rule(), INDENT);
            inferred.from().ifPresent(from -> lines.add(INDENT + INDENT + "from " + quoted(from)));
        } else if (reason instanceof Reason.Told because) {
            lines.add(INDENT + because.sentence());
        }
    }

    private void addWordings(List<Wording> wordings, String indent) {
        for (Wording wording : wordings) {
            Entry entry = wording.entry();
            lines.add(indent + "“" + wording.words() + "”: " + entry.concept() + " “" + entry.pattern() + "”, "
                    + entry.place());
        }
    }

    private static String quoted(MarkedPassage passage) {
        return place(passage.where()) + ": “" + passage.sentence().words() + "”";
    }

    private static String place(Where where) {
        return where.file() + ":" + where.line() + ":" + where.column();
    }
}
