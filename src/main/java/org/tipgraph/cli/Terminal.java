package org.tipgraph.cli;

/**
 * Whether a person looks at what is printed. Java tells it differently from version to version, so the launcher asks the
 * shell and hands the answer on; without the launcher, nobody looks.
 *
 * @param columns how wide standard output is, 0 where it goes to a file or another program
 * @param watchesErrors whether standard error goes to a terminal
 */
record Terminal(int columns, boolean watchesErrors) {

    static Terminal ofThisProcess() {
        return new Terminal(Integer.getInteger("tipgraph.columns", 0), Boolean.getBoolean("tipgraph.watched"));
    }
}
