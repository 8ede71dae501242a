package org.tipgraph.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tipgraph.query.Parameter;
import org.tipgraph.query.Question;
import org.tipgraph.query.QuestionGraph;
import org.tipgraph.text.InputException;

/**
 * The page of a question: what it asks, a form for its parameters, the first rows of its result, its SPARQL, and how
 * programs get the result.
 *
 * @param links where pages lead
 * @param address where readers find the server, for commands that they copy
 * @param question the question
 * @param values of its parameters, by their names, as they were given
 * @param text the query with these values in it
 * @param result the first rows; empty where there is trouble
 * @param trouble what is wrong, as sentences; empty where all is well
 * @param isTooLong whether the trouble is that the query takes too long, not that the values are wrong
 */
public record QuestionPage(
        Links links,
        String address,
        Question question,
        Map<String, String> values,
        String text,
        Optional<ResultTable> result,
        String trouble,
        boolean isTooLong) {

    public QuestionPage {
        values = Map.copyOf(values);
    }

    /** Asks the question. Call within a transaction, where the dataset has them. */
    public static QuestionPage of(
            Question question, Map<String, String> values, DatasetGraph dataset, Links links, String address) {
        try {
            String text = question.text(values);
            ResultTable table = ResultTable.of(question.with(values), dataset, links);
            return new QuestionPage(links, address, question, values, text, Optional.of(table), "", false);
        } catch (InputException trouble) {
            return troubled(question, values, links, address, sentences(trouble), false);
        } catch (QueryCancelledException trouble) {
            String words = "The query took too long and was stopped. Narrow it by a parameter.";
            return troubled(question, values, links, address, words, true);
        }
    }

    /** The page where the values cannot even be read. */
    public static QuestionPage of(Question question, InputException trouble, Links links, String address) {
        return troubled(question, Map.of(), links, address, sentences(trouble), false);
    }

    private static QuestionPage troubled(
            Question question,
            Map<String, String> values,
            Links links,
            String address,
            String trouble,
            boolean isTooLong) {
        return new QuestionPage(
                links, address, question, values, question.text(), Optional.empty(), trouble, isTooLong);
    }

    private static String sentences(InputException trouble) {
        return trouble.problems().stream()
                .map(problem -> problem.what() + " " + problem.remedy())
                .collect(Collectors.joining(" "));
    }

    public String html() {
        return Templates.fill("question", this);
    }

    public String iri() {
        return QuestionGraph.name(question).getURI();
    }

    /** What stands in the field of a parameter. */
    public String value(Parameter parameter) {
        return values.getOrDefault(parameter.name(), "");
    }

    /** Where the whole result is, in the formats that there are. */
    public List<Download> downloads() {
        return question.makesGraph()
                ? dataFormats().stream()
                        .map(format -> new Download(
                                format.label(),
                                links.result(question, "/graph" + format.suffix(), values),
                                format.mediaType()))
                        .toList()
                : Stream.of(ResultFormat.values())
                        .map(format -> new Download(
                                format.label(), links.result(question, format.suffix(), values), format.mediaType()))
                        .toList();
    }

    /** A file to take away. */
    public record Download(String label, String address, String mediaType) {}

    public Snippets snippets() {
        return new Snippets(question, address, values);
    }

    /** How many rows there are, in words. */
    public String count() {
        String things = question.makesGraph() ? "triple" : "row";
        int shown = result.map(table -> table.rows().size()).orElse(0);
        if (result.isPresent() && result.get().hasMore()) {
            return "The first " + shown + " " + things + "s; the rest is in the files.";
        }
        return shown + " " + things + (shown == 1 ? "" : "s") + ".";
    }

    /** The formats that describe the question itself to programs. */
    public List<Format> dataFormats() {
        return Format.data();
    }

    public String document(Format format) {
        return links.document(iri(), format);
    }
}
