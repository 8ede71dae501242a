package org.tipgraph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tipgraph.export.SiteSettings;
import org.tipgraph.export.SiteWriter;
import org.tipgraph.text.InputException;
import org.tipgraph.vocabulary.Tip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a release as files for any web host. */
@Command(
        name = "site",
        description = "Writes the pages and data of a release as files, for any web host or to read from disk.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tipgraph site --out site",
            "  tipgraph site out --out site --base https://example.org/tip/ --endpoint https://example.org/sparql"
        })
final class SiteCommand implements Callable<Integer> {

    @ParentCommand
    private Tipgraph tipgraph;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "RELEASE",
            defaultValue = "out",
            description = "The folder that build or publish wrote (default: ${DEFAULT-VALUE}).")
    private Path release;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the site. One that this command wrote before is replaced.")
    private Path out;

    @Option(
            names = "--base",
            paramLabel = "URL",
            defaultValue = Tip.BASE,
            description = "Where readers will find the files, for commands that they copy and the catalogue (default:"
                    + " ${DEFAULT-VALUE}).")
    private URI base;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "A SPARQL endpoint elsewhere: with it, there is a query editor.")
    private Optional<URI> endpoint;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Read the data from a TDB2 store on disk, for more than memory holds.")
    private Optional<Path> store;

    @Override
    public Integer call() throws InputException {
        endpoint.ifPresent(this::check);
        SiteSettings settings = new SiteSettings(BaseAddress.checked(base, spec), endpoint, store);
        try (SiteWriter site = SiteWriter.open(release, out, settings);
                Progress progress = new Progress(tipgraph, "Writing", site.graphs())) {
            site.write(progress::step);
            site.publish();
            tipgraph.out().println("Wrote " + site.files() + " files; begin with " + out.resolve("index.html"));
        }
        return ExitCode.FINE.number();
    }

    private void check(URI address) {
        if (!address.toString().matches("https?://[^/?#]+(/[^?#]*)?")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "An endpoint begins with https:// or http:// and has no query, unlike " + address + ".");
        }
    }
}
