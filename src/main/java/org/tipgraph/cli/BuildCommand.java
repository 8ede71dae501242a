package org.tipgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tipgraph.dump.Release;
import org.tipgraph.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Converts and checks narratives and writes a release, for {@code serve} or for others to download. */
@Command(
        name = "build",
        description = "Converts narratives, checks them, and writes a release: dumps in six formats.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tipgraph build narratives --out out",
            "  tipgraph build ghana.txt --country GHA --year 2015 --out out"
        })
final class BuildCommand implements Callable<Integer> {

    @ParentCommand
    private Tipgraph tipgraph;

    @Parameters(arity = "1..*", paramLabel = "NARRATIVES", description = "Files, or folders of files NAME.txt.")
    private List<Path> narratives;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where releases are kept; DIR/current is the newest.")
    private Path out;

    @Mixin
    private IdentityOptions identity;

    @Override
    public Integer call() throws InputException, FindingsException {
        Release release = new Pipeline(tipgraph).build(narratives, identity.given(narratives), out);
        tipgraph.out().println(release.folder());
        return ExitCode.FINE.number();
    }
}
