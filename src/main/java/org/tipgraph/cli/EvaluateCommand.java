package org.tipgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.tipgraph.facts.Evaluation;
import org.tipgraph.facts.EvaluationReport;
import org.tipgraph.facts.FactSheet;
import org.tipgraph.facts.FactSheetFile;
import org.tipgraph.lexicon.IdentityReader.Given;
import org.tipgraph.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Measures how near the converter comes to fact sheets that people made by hand. */
@Command(
        name = "evaluate",
        description = "Compares the fact sheets of narratives with gold ones: precision, recall and F1 per facet.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tipgraph evaluate my-facts --narratives my-narratives",
            "  tipgraph evaluate gold/facts --narratives narratives --narratives gold/invented --errors practice"
        })
final class EvaluateCommand implements Callable<Integer> {

    /** The forms of the figures. */
    enum Format {
        TABLE,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Tipgraph tipgraph;

    @Parameters(paramLabel = "GOLD_DIR", description = "Fact sheets NAME.json, made by hand.")
    private Path gold;

    @Option(
            names = "--narratives",
            required = true,
            paramLabel = "DIR",
            description = "Their texts NAME.txt; several folders by saying it again.")
    private List<Path> narratives;

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "table or json (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(names = "--errors", paramLabel = "FACET", description = "List what differs in one facet instead.")
    private Optional<String> facet;

    @Override
    public Integer call() throws InputException, FindingsException {
        SortedMap<String, FactSheet> expected = FactSheetFile.readFolder(gold);
        Evaluation evaluation = Evaluation.of(expected, sheets(expected.keySet()));
        tipgraph.out().print(facet.isPresent() ? differences(evaluation, facet.get()) : report(evaluation));
        return ExitCode.FINE.number();
    }

    private SortedMap<String, FactSheet> sheets(Set<String> names) throws FindingsException {
        List<Path> files = names.stream().map(this::narrative).toList();
        return FactSheets.of(files, Given.NOTHING, tipgraph);
    }

    /** The text in the first folder that has it; the last is told where none has. */
    private Path narrative(String name) {
        List<Path> files =
                narratives.stream().map(folder -> folder.resolve(name + ".txt")).toList();
        return files.stream().filter(Files::exists).findFirst().orElse(files.get(files.size() - 1));
    }

    private String differences(Evaluation evaluation, String name) {
        Set<String> facets = evaluation.scores().keySet();
        if (!facets.contains(name)) {
            throw new ParameterException(
                    spec.commandLine(), "There is no facet " + name + ": there are " + String.join(", ", facets) + ".");
        }
        return EvaluationReport.differences(evaluation, name);
    }

    private String report(Evaluation evaluation) {
        return format == Format.JSON ? EvaluationReport.json(evaluation) : EvaluationReport.table(evaluation);
    }
}
