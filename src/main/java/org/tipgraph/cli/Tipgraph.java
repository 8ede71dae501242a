package org.tipgraph.cli;

import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code tipgraph} itself: it holds its subcommands and what they share. */
@Command(
        name = "tipgraph",
        description = "Turns country narratives of the Trafficking in Persons Report into linked data.",
        subcommands = {
            PublishCommand.class,
            BuildCommand.class,
            ServeCommand.class,
            SiteCommand.class,
            CheckCommand.class,
            FactsCommand.class,
            QueryCommand.class,
            ExplainCommand.class,
            CoverageCommand.class,
            EvaluateCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpWidth = 100,
        commandListHeading = "%nCommands (tipgraph COMMAND --help tells more, with examples):%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:all went well",
            " 1:the input has problems, or a graph violates the shapes",
            " 2:the command was not understood",
            " 3:the machine would not: port in use, disk full, no permission to write",
            "70:a fault of tipgraph, please report it"
        })
final class Tipgraph implements Runnable {

    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print the stack trace of a fault; so does the variable TIPGRAPH_DEBUG=1.")
    private boolean debug;

    Tipgraph(PrintStream out, PrintStream err, Terminal terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** Where a command says what it was asked for. */
    PrintStream out() {
        return out;
    }

    /** Where a command tells how it goes. */
    PrintStream err() {
        return err;
    }

    Terminal terminal() {
        return terminal;
    }

    boolean debug() {
        return debug || "1".equals(System.getenv("TIPGRAPH_DEBUG"));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Which command? publish, build, serve, site, check, facts, query, explain, coverage or evaluate.");
    }
}
