package org.tipgraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the program starts, and the one place where it ends. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(stream(FileDescriptor.out), stream(FileDescriptor.err), arguments));
    }

    /**
     * Runs one command and tells how it went, without ending the virtual machine.
     *
     * @param out for what the command has to say, in UTF-8
     * @param err for how it goes, and for trouble
     * @return the number of an {@link ExitCode}
     */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        Tipgraph tipgraph = new Tipgraph(out, err, Terminal.ofThisProcess());
        try {
            return new CommandLine(tipgraph)
                    .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                    .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setParameterExceptionHandler(new UsageReport())
                    .setExecutionExceptionHandler(new FailureReport(tipgraph))
                    .execute(arguments);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }
}
