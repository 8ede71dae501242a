package org.tipgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tipgraph.explain.Coverage;
import org.tipgraph.explain.CoverageCsv;
import org.tipgraph.explain.CoverageJson;
import org.tipgraph.explain.CoverageText;
import org.tipgraph.text.InputException;
import org.tipgraph.text.NarrativeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the sentences of narratives that made no claim, so that an analyst sees what the data lacks. */
@Command(
        name = "coverage",
        description = "Lists the sentences of narratives on which no claim rests, and how many there are.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tipgraph coverage narratives/2017-PRK.txt",
            "  tipgraph coverage narratives --clauses",
            "  tipgraph coverage narratives --format csv"
        })
final class CoverageCommand implements Callable<Integer> {

    /** The forms of the list. */
    enum Format {
        TEXT,
        CSV,
        JSON
    }

    @ParentCommand
    private Tipgraph tipgraph;

    @Parameters(arity = "1..*", paramLabel = "NARRATIVES", description = "Files, or folders of files NAME.txt.")
    private List<Path> narratives;

    @Option(
            names = "--clauses",
            description = "List those clauses too that made no claim while others of their sentence did.")
    private boolean clauses;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, csv or json (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private IdentityOptions identity;

    @Override
    public Integer call() throws InputException, FindingsException {
        List<Path> files = NarrativeFiles.among(narratives);
        List<Coverage> coverages = Coverages.of(files, identity.given(files), tipgraph).stream()
                .map(coverage -> clauses ? coverage : coverage.withoutClauses())
                .toList();
        print(coverages);
        return ExitCode.FINE.number();
    }

    private void print(List<Coverage> coverages) {
        switch (format) {
            case TEXT -> tipgraph.out().print(CoverageText.of(coverages));
            case CSV -> tipgraph.out().print(CoverageCsv.of(coverages));
            case JSON -> tipgraph.out().println(CoverageJson.of(coverages).toPrettyString());
        }
    }
}
