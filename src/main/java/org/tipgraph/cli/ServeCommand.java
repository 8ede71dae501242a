package org.tipgraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tipgraph.publish.Server;
import org.tipgraph.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Serves a release that was built before. */
@Command(
        name = "serve",
        description = "Serves the newest release in a folder that build or publish wrote, until it is interrupted.",
        footerHeading = "%nExamples:%n",
        footer = {"  tipgraph serve out", "  tipgraph serve out --port 8080 --store store"})
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    private Tipgraph tipgraph;

    @Parameters(paramLabel = "DIR", description = "The folder that was given as --out.")
    private Path folder;

    @Mixin
    private ServerOptions server;

    @Override
    public Integer call() throws InputException {
        try (Server started = Server.start(folder, server.settings())) {
            new Service(started, tipgraph).untilInterrupted();
        }
        return ExitCode.FINE.number();
    }
}
