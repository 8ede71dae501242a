package org.tipgraph.cli;

/** Input from which nothing can be published, with all that was found in it. */
final class FindingsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Findings findings;

    FindingsException(Findings findings) {
        super("the input has errors");
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }
}
