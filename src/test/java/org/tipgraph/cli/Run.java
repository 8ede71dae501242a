package org.tipgraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the program within this virtual machine, and what it printed. */
record Run(int exitCode, String out, String err) {

    static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
