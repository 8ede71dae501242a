package org.tipgraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.util.FmtUtils;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Where;

/**
 * A question that the data should answer, with the SPARQL query that asks it.
 *
 * @param name the name of its file without {@code .rq}, such as {@code who-exploits-whom}
 * @param asks the question in plain English, as its first comment line has it
 * @param notes what is easily misread, as the comments after that have it; empty where there are none
 * @param topic under which heading it is listed; empty where its file tells none
 * @param parameters what the asker may set, in order
 * @param text the query as a person wrote it, without the comments before it
 * @param query the same, parsed, as it stands in the file, with the default of each parameter; not to be changed
 */
public record Question(
        String name, String asks, String notes, String topic, List<Parameter> parameters, String text, Query query) {

    public Question {
        Objects.requireNonNull(name);
        Objects.requireNonNull(asks);
        Objects.requireNonNull(notes);
        Objects.requireNonNull(topic);
        Objects.requireNonNull(text);
        Objects.requireNonNull(query);
        parameters = List.copyOf(parameters);
    }

    /**
     * The query with these values in place of the defaults of its parameters.
     *
     * @param values by the name of the parameter, as the asker typed them
     * @throws InputException where there is no such parameter, or a value is not of its kind
     */
    public Query with(Map<String, String> values) throws InputException {
        List<Problem> problems = new ArrayList<>();
        Map<Var, Node> terms = new HashMap<>();
        new TreeMap<>(values)
                .forEach((given, value) ->
                        term(given, value, problems).ifPresent(term -> terms.put(Var.alloc(given), term)));
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return terms.isEmpty() ? query : ParameterValues.replace(query, terms);
    }

    /** Whether its result is triples, not rows or a truth. */
    public boolean makesGraph() {
        return query.isConstructType() || query.isDescribeType();
    }

    /** Where a parameter is set in its text by default to a term of its own, that term. */
    public Optional<Node> byDefault(Parameter parameter) {
        return ParameterValues.defaultTerm(query, parameter.name());
    }

    /**
     * Its text with these values in place of the defaults of its parameters: the same query as {@link #with}, as a
     * person wrote it.
     */
    public String text(Map<String, String> values) throws InputException {
        with(values);
        String filled = text;
        for (Parameter parameter : parameters) {
            Optional<Node> term =
                    Optional.ofNullable(values.get(parameter.name())).flatMap(parameter::term);
            if (term.isPresent()) {
                filled = filled.replaceAll(
                        "(VALUES\\s+[?$]" + parameter.name() + "\\s*\\{)[^{}]*\\}",
                        "$1 " + Matcher.quoteReplacement(FmtUtils.stringForNode(term.get())) + " }");
            }
        }
        return filled;
    }

    private Optional<Node> term(String given, String value, List<Problem> problems) {
        Optional<Parameter> parameter =
                parameters.stream().filter(each -> each.name().equals(given)).findFirst();
        if (parameter.isEmpty()) {
            problems.add(noSuchParameter(given));
            return Optional.empty();
        }
        Optional<Node> term = parameter.get().term(value);
        if (term.isEmpty()) {
            problems.add(notAnInteger(given, value));
        }
        return term;
    }

    private Problem noSuchParameter(String given) {
        String known = parameters.isEmpty()
                ? "The query has none: leave it away."
                : "Its parameters are "
                        + parameters.stream().map(Parameter::name).collect(Collectors.joining(", ")) + ".";
        return Problem.error(
                "no-such-parameter", "The query " + name + " has no parameter " + given + ".", Where.file(name), known);
    }

    private Problem notAnInteger(String given, String value) {
        return Problem.error(
                "parameter-value",
                "The parameter " + given + " is a whole number, and \"" + value + "\" is none.",
                Where.file(name),
                "Give digits only, such as " + given + "=2017.");
    }
}
