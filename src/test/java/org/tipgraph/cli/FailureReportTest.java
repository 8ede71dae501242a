package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FailureReportTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aFaultAsksForAReportAndKeepsTheTrace() throws IOException {
        assertEquals(70, report(new IllegalStateException("no such span: 3 to 1")));
        Matcher told = Pattern.compile("(?s)tipgraph has a fault: .*no such span: 3 to 1\nPlease report it with the "
                        + "file (\\S+) and the command that you gave.\n")
                .matcher(message());
        assertTrue(told.matches(), message());

        Path trace = Path.of(told.group(1));
        assertTrue(Files.readString(trace).contains("FailureReportTest.aFaultAsks"));
        Files.delete(trace);
    }

    @Test
    void theMachineIsNoFaultOfOurs() {
        assertEquals(3, report(new AccessDeniedException("/facts")));
        Golden.assertMessage("facts-no-permission", message());
    }

    @Test
    void aFullDiskIsFoundBehindOtherFailures() {
        assertEquals(3, report(new IllegalStateException(new IOException("No space left on device"))));
        Golden.assertMessage("facts-disk-full", message());
    }

    private int report(Exception failure) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Tipgraph tipgraph = new Tipgraph(stream, stream, new Terminal(0, false));
        return new FailureReport(tipgraph).handleExecutionException(failure, new CommandLine(tipgraph), null);
    }

    private String message() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
