package org.tipgraph.text;

import java.util.List;

/** Input that cannot be used, with all that is wrong with it. The command line prints its problems and stops. */
public final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InputException(List<Problem> problems) {
        super(problems.isEmpty() ? "" : problems.get(0).what());
        this.problems = List.copyOf(problems);
    }

    public InputException(Problem problem) {
        this(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }
}
