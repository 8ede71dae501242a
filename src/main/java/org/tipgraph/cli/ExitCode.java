package org.tipgraph.cli;

import java.util.List;
import java.util.Set;
import org.tipgraph.text.Problem;

/** How a command went, told to the shell that started it. Stable between releases: scripts rest on it. */
enum ExitCode {
    /** All went well. */
    FINE(0),
    /** The input has problems, or a graph violates the shapes: mend the input. */
    PROBLEMS(1),
    /** The command was not understood: see {@code --help}. */
    USAGE(2),
    /** The machine would not: port in use, disk full, no permission to write. */
    ENVIRONMENT(3),
    /** A fault of tipgraph: please report it. The number is EX_SOFTWARE of {@code sysexits.h}. */
    FAULT(70);

    private static final Set<String> PROBLEMS_OF_THE_MACHINE = Set.of(
            "cannot-listen",
            "cannot-write",
            "disk-full",
            "endpoint-unreachable",
            "input-or-output",
            "no-permission",
            "not-a-folder",
            "not-a-site",
            "port-in-use",
            "unreadable-file");

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The exit code of a command that was stopped by these problems. */
    static ExitCode of(List<Problem> problems) {
        boolean machine = problems.stream().map(Problem::code).anyMatch(PROBLEMS_OF_THE_MACHINE::contains);
        return machine ? ENVIRONMENT : PROBLEMS;
    }

    int number() {
        return number;
    }
}
