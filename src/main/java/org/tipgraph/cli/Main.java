package org.tipgraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the program starts, and the one place where it ends. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /**
     * Runs one command and tells how it went, without ending the virtual machine.
     *
     * @param out for what the command has to say
     * @param err for how it goes, and for trouble
     * @return an {@link ExitCode}
     */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        Tipgraph tipgraph = new Tipgraph();
        return new CommandLine(tipgraph)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new FailureReport(tipgraph))
                .execute(arguments);
    }
}
