package org.tipgraph.cli;

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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Measures how near the converter comes to fact sheets that people made by hand. */
@Command(
        name = "evaluate",
        description = "Compares the fact sheets of narratives with gold ones: precision, recall and F1 per facet.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tipgraph evaluate gold/facts --narratives gold/narratives",
            "  tipgraph evaluate gold/facts --narratives gold/narratives --errors practice"
        })
final class EvaluateCommand implements Callable<Integer> {

    /** The forms of the figures. */
    enum Format {
        TABLE,
        JSON
    }

    @ParentCommand
    private Tipgraph tipgraph;

    @Parameters(paramLabel = "GOLD_DIR", description = "Fact sheets NAME.json, made by hand.")
    private Path gold;

    @Option(names = "--narratives", required = true, paramLabel = "DIR", description = "Their texts NAME.txt.")
    private Path narratives;

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
        tipgraph.out()
                .print(facet.map(name -> EvaluationReport.differences(evaluation, name))
                        .orElseGet(() -> report(evaluation)));
        return ExitCode.FINE.number();
    }

    private SortedMap<String, FactSheet> sheets(Set<String> names) throws FindingsException {
        List<Path> files =
                names.stream().map(name -> narratives.resolve(name + ".txt")).toList();
        return FactSheets.of(files, Given.NOTHING, tipgraph);
    }

    private String report(Evaluation evaluation) {
        return format == Format.JSON ? EvaluationReport.json(evaluation) : EvaluationReport.table(evaluation);
    }
}
