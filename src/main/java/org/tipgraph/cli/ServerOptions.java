package org.tipgraph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.tipgraph.publish.ServerSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Options of the commands that serve. */
final class ServerOptions {

    private static final int LAST_PORT = 65535;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "The port to listen on (default: ${DEFAULT-VALUE}); 0 takes any that is free.")
    private int port;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Keep the data in a TDB2 store on disk, for more than memory holds.")
    private Optional<Path> store;

    @Option(
            names = "--base",
            paramLabel = "URL",
            description =
                    "Where readers find the server, if not at this host and port: https://example.org/tip/ where a"
                            + " proxy hands on what comes after that.")
    private Optional<URI> base;

    ServerSettings settings() {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(
                    command.commandLine(), "A port is a number from 0 to 65535, not " + port + ".");
        }
        ServerSettings settings = ServerSettings.standard().withPort(port);
        ServerSettings stored = store.map(settings::withStore).orElse(settings);
        return base.map(address -> BaseAddress.checked(address, command))
                .map(stored::withBase)
                .orElse(stored);
    }
}
