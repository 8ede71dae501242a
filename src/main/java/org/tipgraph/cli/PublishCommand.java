package org.tipgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tipgraph.dump.Release;
import org.tipgraph.publish.Server;
import org.tipgraph.publish.ServerSettings;
import org.tipgraph.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The whole path in one command: from narratives to an endpoint that answers. */
@Command(
        name = "publish",
        description = "Converts narratives, checks them, writes the dumps, and serves them until it is interrupted.",
        footerHeading = "%nExamples:%n",
        footer = {"  tipgraph publish", "  tipgraph publish my-narratives ghana.txt --out out --port 8080"})
final class PublishCommand implements Callable<Integer> {

    @ParentCommand
    private Tipgraph tipgraph;

    @Parameters(
            arity = "0..*",
            paramLabel = "NARRATIVES",
            defaultValue = "narratives",
            description = "Files, or folders of files NAME.txt (default: ${DEFAULT-VALUE}).")
    private List<Path> narratives;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where releases are kept (default: ${DEFAULT-VALUE}); DIR/current is the newest.")
    private Path out;

    @Mixin
    private ServerOptions server;

    @Mixin
    private IdentityOptions identity;

    @Override
    public Integer call() throws InputException, FindingsException {
        ServerSettings settings = server.settings();
        Server.requireFreePort(settings);
        Release release = new Pipeline(tipgraph).build(narratives, identity.given(narratives), out);
        tipgraph.out().println("Published " + release.folder());
        try (Server started = Server.start(out, settings)) {
            new Service(started, tipgraph).untilInterrupted();
        }
        return ExitCode.FINE.number();
    }
}
