package org.tipgraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code tipgraph} itself, which does nothing but hold its subcommands. */
@Command(
        name = "tipgraph",
        description = "Turns country narratives of the Trafficking in Persons Report into linked data.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:all went well",
            " 1:the input has problems, or a graph violates the shapes",
            " 2:the command was not understood",
            " 3:the machine would not: port in use, disk full, no permission to write",
            "70:a fault of tipgraph, please report it"
        })
final class Tipgraph implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print the stack trace of a fault; so does the variable TIPGRAPH_DEBUG=1.")
    private boolean debug;

    boolean debug() {
        return debug || "1".equals(System.getenv("TIPGRAPH_DEBUG"));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command? See the list below.");
    }
}
