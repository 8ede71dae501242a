package org.tipgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tipgraph.explain.Explanation;
import org.tipgraph.explain.ExplanationJson;
import org.tipgraph.explain.ExplanationText;
import org.tipgraph.text.InputException;
import org.tipgraph.text.NarrativeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells why claims are in the data: the rule, the words and the entries of the lexicon that made them. */
@Command(
        name = "explain",
        description = {
            "Explains claims: the rule that read each, the words that gave it its values with their entries in the lexicon,",
            "and what was inferred. It converts the narratives again, so give those that the claims were read from."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tipgraph explain narrative/2017/PRK/exploitation/6839-1",
            "  tipgraph explain https://w3id.org/tipgraph/narrative/2015/GHA/effort/510-1 --narratives ghana.txt"
        })
final class ExplainCommand implements Callable<Integer> {

    /** The forms of explanations. */
    enum Format {
        TEXT,
        JSON
    }

    @ParentCommand
    private Tipgraph tipgraph;

    @Parameters(
            arity = "1..*",
            paramLabel = "IRI",
            description = "Claims by their IRIs, in full or from narrative/ on.")
    private List<String> names;

    @Option(
            names = "--narratives",
            paramLabel = "NARRATIVES",
            defaultValue = "narratives",
            description = "A file, or a folder of files NAME.txt; may be repeated (default: ${DEFAULT-VALUE}).")
    private List<Path> narratives;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private IdentityOptions identity;

    @Override
    public Integer call() throws InputException, FindingsException {
        List<Path> files = NarrativeFiles.among(narratives);
        print(new ClaimExplanations(files, identity.given(files)).of(names));
        return ExitCode.FINE.number();
    }

    private void print(List<Explanation> explanations) {
        if (format == Format.JSON) {
            tipgraph.out().println(ExplanationJson.of(explanations).toPrettyString());
        } else {
            tipgraph.out()
                    .print(String.join(
                            "\n", explanations.stream().map(ExplanationText::of).toList()));
        }
    }
}
