package org.tipgraph.cli;

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

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
