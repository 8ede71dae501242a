package org.tipgraph.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The program in a process of its own, for what a process does as a whole: it is interrupted, its disk is full. */
final class Program implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private Program(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static Program start(String... arguments) throws IOException {
        return start(command("", arguments));
    }

    /** Starts a command; standard error comes with standard output. */
    static Program start(List<String> command) throws IOException {
        return new Program(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** The command of the program, with a folder in which files of the class path are replaced, or none. */
    static List<String> command(String replacements, String... arguments) {
        String own = System.getProperty("java.class.path");
        String classPath = replacements.isEmpty() ? own : replacements + File.pathSeparator + own;
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-cp", classPath, Main.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Reads on until a line has these words. */
    String lineWith(String words) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(words)) {
                return line;
            }
        }
        throw new AssertionError("the program ended without a line with " + words);
    }

    String restOfOutput() {
        return output.lines().map(line -> line + "\n").collect(Collectors.joining());
    }

    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
