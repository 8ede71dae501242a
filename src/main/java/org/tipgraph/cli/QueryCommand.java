package org.tipgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tipgraph.query.AnswerFormat;
import org.tipgraph.query.Parameter;
import org.tipgraph.query.QueryService;
import org.tipgraph.query.Question;
import org.tipgraph.query.QuestionLibrary;
import org.tipgraph.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Asks an endpoint one of the questions that come with tipgraph, or a query from a file. */
@Command(
        name = "query",
        description = "Asks a question of a served dataset; without a name, lists the questions.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tipgraph query",
            "  tipgraph query routes",
            "  tipgraph query who-exploits-whom country=PRK --format csv",
            "  tipgraph query my-own.rq --endpoint http://127.0.0.1:8080/sparql"
        })
final class QueryCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @ParentCommand
    private Tipgraph tipgraph;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME|FILE", description = "A question, or a SPARQL file.")
    private Optional<String> question;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PARAMETER=VALUE",
            description = "What the question leaves open; the list tells which.")
    private Map<String, String> values = Map.of();

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:3030/sparql",
            description = "Where to ask (default: ${DEFAULT-VALUE}).")
    private URI endpoint;

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "table, csv, tsv or json (default: ${DEFAULT-VALUE}).")
    private AnswerFormat format;

    @Override
    public Integer call() throws InputException, IOException {
        QuestionLibrary library = QuestionLibrary.bundled();
        if (question.isPresent()) {
            ask(library.find(question.get()));
        } else {
            library.questions().forEach(this::list);
        }
        return ExitCode.FINE.number();
    }

    private void ask(Question found) throws InputException, IOException {
        QueryService service = QueryService.at(endpoint, PATIENCE);
        int columns = tipgraph.terminal().columns();
        service.run(found.with(values), answer -> format.write(answer, tipgraph.out(), columns));
    }

    private void list(Question found) {
        tipgraph.out().println(found.name());
        tipgraph.out().println("    " + found.asks());
        for (Parameter parameter : found.parameters()) {
            tipgraph.out().println("    " + parameter.name() + "=… " + parameter.about());
        }
    }
}
