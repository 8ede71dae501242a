package org.tipgraph.pages;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tipgraph.query.Question;

/**
 * Questions under one heading.
 *
 * @param name such as {@code Places and routes}
 * @param questions in the order of their names
 */
public record Topic(String name, List<Question> questions) {

    private static final String REST = "Other questions";

    public Topic {
        questions = List.copyOf(questions);
    }

    /** All topics in alphabetical order. */
    static List<Topic> of(List<Question> questions) {
        return questions.stream()
                .collect(Collectors.groupingBy(Topic::heading, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Topic(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String heading(Question question) {
        return question.topic().isEmpty() ? REST : question.topic();
    }
}
