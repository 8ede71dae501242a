package org.tipgraph.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Where;

/** Failures that lie with the machine, not with the input and not with tipgraph, as problems with their remedies. */
final class EnvironmentProblem {

    private EnvironmentProblem() {}

    /** The problem that a failure amounts to, where the machine is its reason. */
    static Optional<Problem> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return Optional.of(ofIo(io));
            }
        }
        return Optional.empty();
    }

    private static Problem ofIo(IOException failure) {
        Where where = Where.file(file(failure));
        String reason = String.valueOf(failure.getMessage());
        if (failure instanceof BindException) {
            return Problem.error(
                    "port-in-use",
                    "Another program uses the port.",
                    where,
                    "Stop it, or choose a port with --port; 0 takes any that is free.");
        }
        if (failure instanceof AccessDeniedException || reason.contains("Operation not permitted")) {
            return Problem.error(
                    "no-permission",
                    "You have no permission to write here.",
                    where,
                    "Choose another folder with --out.");
        }
        if (reason.contains("No space left") || reason.contains("quota exceeded")) {
            return Problem.error(
                    "disk-full", "The disk is full.", where, "Make room, or choose another folder with --out.");
        }
        return Problem.error(
                "input-or-output", "Reading or writing failed: " + failure, where, "Check disk and network.");
    }

    private static String file(IOException failure) {
        boolean named = failure instanceof FileSystemException system && system.getFile() != null;
        return named ? ((FileSystemException) failure).getFile() : "";
    }
}
