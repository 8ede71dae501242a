package org.tipgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tipgraph.shapes.GraphFile;
import org.tipgraph.shapes.Shapes;
import org.tipgraph.text.InputException;
import org.tipgraph.text.NarrativeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Holds narratives and graphs against the shapes and tells what violates them. */
@Command(
        name = "check",
        description = {
            "Checks what could be published: narratives (NAME.txt) are converted first, files of RDF are taken as they are.",
            "Tells each violation with the sentence that it concerns, the rule, and what to do."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tipgraph check narratives",
            "  tipgraph check out/current/dumps/tipgraph.trig",
            "  tipgraph check my-graph.ttl --format json"
        })
final class CheckCommand implements Callable<Integer> {

    /** The forms of what is found. */
    enum Format {
        TEXT,
        JSON
    }

    @ParentCommand
    private Tipgraph tipgraph;

    @Parameters(arity = "1..*", paramLabel = "FILES", description = "Narratives, folders of narratives, files of RDF.")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private IdentityOptions identity;

    @Override
    public Integer call() throws InputException {
        List<Path> found = NarrativeFiles.among(files);
        Findings findings = new Findings();
        checkNarratives(
                found.stream().filter(file -> !GraphFile.isSyntaxKnown(file)).toList(), findings);
        checkGraphs(found.stream().filter(GraphFile::isSyntaxKnown).toList(), findings);
        tell(findings, found.size());
        return (findings.haveErrors() ? ExitCode.PROBLEMS : ExitCode.FINE).number();
    }

    private void checkNarratives(List<Path> narratives, Findings findings) throws InputException {
        if (!narratives.isEmpty()) {
            NarrativeConverter converter = new NarrativeConverter(identity.given(narratives));
            Narratives.identify(narratives, converter, findings).forEachChecked(findings, conversion -> {});
        }
    }

    private static void checkGraphs(List<Path> files, Findings findings) {
        if (!files.isEmpty()) {
            Shapes shapes = Shapes.load();
            files.forEach(file -> checkGraph(file, shapes, findings));
        }
    }

    private static void checkGraph(Path file, Shapes shapes, Findings findings) {
        try {
            GraphFile graph = GraphFile.read(file);
            findings.addProblems(graph.warnings());
            findings.addViolations(graph.check(shapes));
        } catch (InputException e) {
            findings.addProblems(e.problems());
        }
    }

    private void tell(Findings findings, int files) {
        if (format == Format.JSON) {
            tipgraph.out().println(findings.json().toPrettyString());
        } else {
            findings.print(tipgraph.out());
            tipgraph.out().println(files + (files == 1 ? " file checked." : " files checked."));
        }
    }
}
