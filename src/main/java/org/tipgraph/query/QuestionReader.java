package org.tipgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Where;

/** Reads a question from the text of its file. Its SPARQL is 1.1, without the extensions of an engine. */
final class QuestionReader {

    private static final String PARAMETER = "parameter:";
    private static final String TOPIC = "topic:";

    private final String name;
    private final String file;
    private final String text;

    private QuestionReader(String name, String file, String text) {
        this.name = name;
        this.file = file;
        this.text = text;
    }

    /**
     * Reads a question.
     *
     * @param name its name
     * @param file how to call its file when telling of problems
     */
    static Question read(String name, String file, String text) throws InputException {
        return new QuestionReader(name, file, text).read();
    }

    private Question read() throws InputException {
        Query query = parse();
        List<String> header = header();
        List<Parameter> parameters = new ArrayList<>();
        for (String comment : header) {
            if (comment.startsWith(PARAMETER)) {
                parameters.add(parameter(comment, query));
            }
        }
        return new Question(
                name,
                header.isEmpty() ? "" : header.get(0),
                notes(header),
                topic(header),
                parameters,
                withoutHeader(),
                query);
    }

    private static String notes(List<String> header) {
        return header.stream()
                .skip(1)
                .filter(comment -> !comment.startsWith(PARAMETER) && !comment.startsWith(TOPIC))
                .collect(Collectors.joining(" "));
    }

    private static String topic(List<String> header) {
        return header.stream()
                .filter(comment -> comment.startsWith(TOPIC))
                .map(comment -> comment.substring(TOPIC.length()).strip())
                .findFirst()
                .orElse("");
    }

    private Query parse() throws InputException {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException trouble) {
            throw new InputException(syntax(trouble.getMessage(), trouble.getLine(), trouble.getColumn()));
        } catch (QueryException trouble) {
            throw new InputException(syntax(trouble.getMessage(), 0, 0));
        }
    }

    private Problem syntax(String message, int line, int column) {
        String first = message.lines().findFirst().orElse("no reason given");
        Where where = new Where(file, Math.max(line, 0), Math.max(column, 0), line(line));
        return Problem.error(
                "query-syntax",
                "This is no SPARQL 1.1 query: " + first,
                where,
                "Correct the query; only SELECT, ASK, CONSTRUCT and DESCRIBE of SPARQL 1.1 are run.");
    }

    private Optional<String> line(int number) {
        return number < 1 ? Optional.empty() : text.lines().skip(number - 1L).findFirst();
    }

    /** The comments before the query, without their marks. */
    private List<String> header() {
        return text.lines()
                .takeWhile(QuestionReader::isHeader)
                .map(line -> line.replaceFirst("^#+\\s*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String withoutHeader() {
        return text.lines()
                .dropWhile(QuestionReader::isHeader)
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
    }

    private static boolean isHeader(String line) {
        return line.startsWith("#") || line.isBlank();
    }

    private Parameter parameter(String comment, Query query) throws InputException {
        Parameter parameter = Parameter.parse(comment)
                .orElseThrow(() -> problem(
                        "A parameter is declared in a way that is not understood: " + comment,
                        "Write it as \"# parameter: country text, what it stands for, default: all\"; "
                                + "the kinds are text and integer."));
        if (!ParameterValues.variables(query).contains(parameter.name())) {
            throw problem(
                    "The parameter " + parameter.name() + " has no block of values in the query.",
                    "Add VALUES ?" + parameter.name() + " { UNDEF } to its WHERE.");
        }
        return parameter;
    }

    private InputException problem(String what, String remedy) {
        return new InputException(Problem.error("parameter-declaration", what, Where.file(file), remedy));
    }
}
