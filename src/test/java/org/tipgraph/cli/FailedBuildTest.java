package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that fails leaves nothing half-written, and what was published before as it was. */
class FailedBuildTest {

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
    void aNarrativeThatCannotBeReadStopsAll() throws IOException {
        Path before = publishOnce();
        Run run = Run.of(
                "build", narrative.toString(), "src/test/resources/bad-input/no-title.txt", "--out", out.toString());

        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
        assertPublishedAlone(before);
    }

    @Test
    void aNarrativeThatViolatesAShapeStopsAll() throws Exception {
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
        assertPublishedAlone(before);
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

    @Test
    void aFileInPlaceOfTheFolderIsToldAndKept() throws IOException {
        Files.writeString(out, "precious");
        Run run = Run.of("build", narrative.toString(), "--out", out.toString());

        assertEquals(3, run.exitCode());
        Golden.assertMessage("out-is-a-file", run.err().replace(folder + "/", ""));
        assertEquals("precious", Files.readString(out));
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

    private Path publishOnce() throws IOException {
        assertEquals(
                0,
                Run.of("build", narrative.toString(), "--out", out.toString()).exitCode());
        return out.resolve("current").toRealPath();
    }

    private void assertPublishedAlone(Path release) throws IOException {
        assertEquals(release, out.resolve("current").toRealPath());
        assertNothingElseIn(out, "current", "releases");
        assertNothingElseIn(out.resolve("releases"), release.getFileName().toString());
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
