package org.tipgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells why a command failed: by its input, by the machine, or by a fault of ours. */
final class FailureReport implements IExecutionExceptionHandler {

    private final Tipgraph tipgraph;

    FailureReport(Tipgraph tipgraph) {
        this.tipgraph = tipgraph;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        PrintStream err = tipgraph.err();
        if (failure instanceof InputException input) {
            new ProblemReport(err).print(input.problems());
            return ExitCode.of(input.problems()).number();
        }
        if (failure instanceof FindingsException input) {
            input.findings().print(err);
            return ExitCode.PROBLEMS.number();
        }
        Optional<Problem> environment = EnvironmentProblem.of(failure);
        if (environment.isPresent()) {
            new ProblemReport(err).print(environment.get());
            return ExitCode.ENVIRONMENT.number();
        }
        printFault(failure, err);
        return ExitCode.FAULT.number();
    }

    private void printFault(Exception fault, PrintStream err) {
        err.println("tipgraph has a fault: " + fault);
        if (tipgraph.debug()) {
            fault.printStackTrace(err);
        } else {
            err.println("Please report it with " + traceOf(fault) + " and the command that you gave.");
        }
    }

    /** Where the stack trace can be found: in a file, or how to see it where no file can be written. */
    private static String traceOf(Exception fault) {
        try {
            Path file = Files.createTempFile("tipgraph-fault-", ".txt");
            try (PrintWriter trace = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
                fault.printStackTrace(trace);
            }
            return "the file " + file;
        } catch (IOException e) {
            return "what the option --debug prints";
        }
    }
}
