package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {

    @TempDir
    Path folder;

    private Path narrative;
    private Path out;

    @BeforeEach
    void layOutANarrative() throws IOException {
        narrative = Texts.invented(folder.resolve("2016-AND.txt"));
        out = folder.resolve("out");
    }

    @Test
    void tellsThatItIsReadyAnswersAndEndsWhenInterrupted() throws Exception {
        try (Program program = Program.start("publish", narrative.toString(), "--out", out.toString(), "--port", "0")) {
            URI endpoint = URI.create(program.lineWith("  curl -s ").strip().split(" ")[2]);

            assertTrue(get(endpoint.resolve("/sparql?query=ASK%7B%7D")).contains("true"));
            assertTrue(Run.of("query", "routes", "--endpoint", endpoint.toString(), "--format", "csv")
                    .out()
                    .contains("AND"));

            program.interrupt();
            assertEquals(130, program.exitCode());
        }
        assertTrue(Files.exists(out.resolve("current/dumps/tipgraph.ttl")));
    }

    @Test
    void aPortInUseStopsBeforeAnythingIsWritten() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Run run = Run.of("publish", narrative.toString(), "--out", out.toString(), "--port", port);

            assertEquals(3, run.exitCode());
            Golden.assertMessage("port-in-use", run.err().replace(port, "PORT"));
        }
        assertFalse(Files.exists(out));
    }

    @Test
    void aNarrativeThatViolatesAShapeStopsAllAndLeavesWhatWasPublished() throws Exception {
        assertEquals(
                0,
                Run.of("build", narrative.toString(), "--out", out.toString()).exitCode());
        Path before = out.resolve("current").toRealPath();
        List<String> command = Program.command(
                shapesThatNothingConformsTo().toString(),
                "build",
                narrative.toString(),
                Texts.NORTH_KOREA.toString(),
                "--out",
                out.toString());
        try (Program program = Program.start(command)) {
            String told = program.restOfOutput();

            assertEquals(1, program.exitCode());
            assertTrue(told.contains("rule: narrative country"), told);
            assertTrue(told.endsWith("2 errors.\n"), told);
        }
        assertEquals(before, out.resolve("current").toRealPath());
        assertNothingElseIn(out, "current", "releases");
    }

    @Test
    void aFullDiskIsToldAndNothingIsLeftOnIt() throws Exception {
        List<String> build = Program.command("", "build", narrative.toString(), "--out", out + "/o");
        try (Program program = Program.start(onSmallDisk(build))) {
            String told = program.restOfOutput();
            assumeTrue(!told.contains("unshare: "), "this machine lets nobody mount a small disk: " + told);

            assertEquals(3, program.exitCode(), told);
            String[] messageAndRest = told.split("LEFT:\n");
            Golden.assertMessage("disk-full", messageAndRest[0].replace(folder + "/", ""));
            assertEquals("releases\n", messageAndRest[1]);
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsTold() throws Exception {
        Files.createDirectory(out);
        try (WriteProtection closed = WriteProtection.of(out)) {
            Run run = Run.of(
                    "build", narrative.toString(), "--out", closed.folder().toString());

            assertEquals(3, run.exitCode());
            assertTrue(run.err().contains("out: error: Writing to "), run.err());
        }
        assertNothingElseIn(out);
    }

    /** Runs a command where {@code out} is a disk of 300 kB, then lists what is left on it. */
    private List<String> onSmallDisk(List<String> command) {
        String script = "mkdir -p \"$0\" && mount -t tmpfs -o size=300k small \"$0\" || exit; \"$@\"; code=$?;"
                + " echo LEFT:; ls -A \"$0/o\"; exit $code";
        List<String> wrapped = new ArrayList<>(List.of("unshare", "--map-root-user", "--mount", "sh", "-c", script));
        wrapped.add(out.toString());
        wrapped.addAll(command);
        return wrapped;
    }

    /** A folder with shapes that demand two countries of each narrative. */
    private Path shapesThatNothingConformsTo() throws IOException {
        Path file = Files.createDirectories(folder.resolve("stricter/shapes")).resolve("narrative.ttl");
        String shape = Files.readString(Path.of("shapes/narrative.ttl"));
        Files.writeString(file, shape.replace("sh:minCount 1 ; sh:maxCount 1 ; sh:class tip:Country", "sh:minCount 2"));
        return folder.resolve("stricter");
    }

    private static String get(URI uri) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static void assertNothingElseIn(Path folder, String... names) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            assertEquals(
                    List.of(names),
                    entries.map(entry -> entry.getFileName().toString())
                            .sorted()
                            .toList());
        }
    }
}
