package org.tipgraph.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.eclipse.jetty.util.Fields;
import org.tipgraph.query.Question;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Where;

/**
 * The parameters of a question as an address sets them: {@code ?country=PRK&year=2017}. An empty value sets nothing,
 * because forms send what was left empty.
 *
 * @param question the question
 * @param values by the name of the parameter, in alphabetical order
 */
record QuestionValues(Question question, Map<String, String> values) {

    /** Refuses a parameter that is set twice. */
    static QuestionValues of(Question question, Fields asked) throws InputException {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> values = new TreeMap<>();
        for (Fields.Field field : asked) {
            List<String> set =
                    field.getValues().stream().filter(value -> !value.isBlank()).toList();
            if (set.size() > 1) {
                problems.add(setTwice(question, field.getName()));
            } else if (set.size() == 1) {
                values.put(field.getName(), set.get(0).strip());
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return new QuestionValues(question, values);
    }

    private static Problem setTwice(Question question, String name) {
        return Problem.error(
                "parameter-set-twice",
                "The parameter " + name + " is set more than once.",
                Where.file(question.name()),
                "Set it once; for several values, ask several times.");
    }

    /** The query with the values in their places. */
    Query query() throws InputException {
        return question.with(values);
    }

    /** What is wrong with them, as sentences. */
    static String sentences(InputException trouble) {
        return trouble.problems().stream()
                .map(problem -> problem.what() + " " + problem.remedy())
                .collect(Collectors.joining(" "));
    }
}
