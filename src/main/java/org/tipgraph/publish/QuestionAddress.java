package org.tipgraph.publish;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a path under {@code /query/} asks for.
 *
 * <pre>
 * /query/routes                    the question, in the format that the client likes best
 * /query/routes.csv                its result in one format
 * /query/routes-as-graph/graph     the result of a question that makes a graph
 * /query/routes-as-graph/graph.ttl the same, in one format
 * </pre>
 *
 * @param name of the question
 * @param isGraph whether the result of a question that makes a graph is asked for: {@code NAME.ttl} is taken by the
 *     description of the question itself
 * @param suffix such as {@code .csv}
 */
record QuestionAddress(String name, boolean isGraph, Optional<String> suffix) {

    private static final Pattern PATH =
            Pattern.compile("/query/(?<name>[A-Za-z0-9-]+)(?<graph>/graph)?(?<suffix>\\.[a-z]+)?");

    static Optional<QuestionAddress> of(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches()
                ? Optional.of(new QuestionAddress(
                        matcher.group("name"),
                        matcher.group("graph") != null,
                        Optional.ofNullable(matcher.group("suffix"))))
                : Optional.empty();
    }
}
