package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tipgraph.dump.Release;
import org.tipgraph.dump.TableFile;

/** The examples of {@code docs/tables.md} are run as that page says, on the tables of a release that is served. */
class ExamplesTest {

    /** A Python of its own may come before Debian's on the path, and not know Debian's pandas. */
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

    private static Path release;
    private static Program server;
    private static String endpoint;

    /** What a process printed, and how it ended. */
    private record Ended(int exitCode, String printed) {}

    @BeforeAll
    static void publish() throws IOException {
        release = Built.of("narratives", "gold/invented");
        server = Program.start("serve", release.toString(), "--port", "0");
        endpoint = server.lineWith("  curl -s ").strip().split(" ")[2];
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theOneInPythonReadsEachTableAndAsksTheEndpoint() throws Exception {
        List<String> able = new ArrayList<>();
        for (String python : PYTHONS) {
            if (run(List.of(python, "-c", "import pandas")).exitCode() == 0) {
                able.add(python);
            }
        }
        assumeTrue(!able.isEmpty(), "python3 with pandas is missing: docs/examples/tables.py is not run");
        assertAllIsRead(command("python3", able.get(0)));
    }

    @Test
    void theOneInRReadsEachTableAndAsksTheEndpoint() throws Exception {
        assumeTrue(
                run(List.of("Rscript", "--version")).exitCode() == 0,
                "Rscript is missing: docs/examples/tables.R is not run");
        assertAllIsRead(command("Rscript", "Rscript"));
    }

    private static void assertAllIsRead(List<String> command) throws Exception {
        Ended ended = run(command);
        assertEquals(0, ended.exitCode(), ended.printed());
        for (TableFile file : Release.at(release).manifest().tables()) {
            if (file.name().endsWith(".csv")) {
                String line = file.name().replace(".csv", "") + ": " + file.rows() + " rows";
                assertTrue(
                        ended.printed().lines().anyMatch(printed -> printed.startsWith(line)),
                        () -> line + " in\n" + ended.printed());
            }
        }
        assertTrue(ended.printed().contains("The same."), ended.printed());
    }

    /** The line of the page that begins with this program, with what is there in place of what a reader has. */
    private static List<String> command(String program, String here) throws IOException {
        String line = Files.readAllLines(Path.of("docs/tables.md")).stream()
                .filter(words -> words.startsWith(program + " "))
                .findFirst()
                .orElseThrow();
        assertTrue(line.endsWith(" out/current/tables"), line);
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        words.set(0, here);
        words.set(words.size() - 1, release.resolve("tables").toString());
        words.add(endpoint);
        return words;
    }

    private static Ended run(List<String> command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), printed);
        } catch (IOException e) {
            return new Ended(127, e.toString());
        }
    }
}
