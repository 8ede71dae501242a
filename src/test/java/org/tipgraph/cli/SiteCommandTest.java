package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCommandTest {

    @TempDir
    static Path shared;

    private static Path release;

    @TempDir
    Path folder;

    @BeforeAll
    static void build() throws IOException {
        Path narrative = Texts.invented(shared.resolve("2016-AND.txt"));
        release = Built.of(narrative.toString());
    }

    @Test
    void aSiteIsWrittenToAnEmptyFolderAndTakesThePlaceOfTheOneBefore() throws IOException {
        Path out = Files.createDirectory(folder.resolve("site"));
        Run first = site(out);
        assertEquals(0, first.exitCode(), first.err());
        assertTrue(first.out().matches("Wrote \\d+ files; begin with .*site/index.html\n"), first.out());
        Files.writeString(out.resolve("left.html"), "from the run before");

        assertEquals(
                0,
                site(out, "--base", "https://example.org/tip/", "--endpoint", "https://example.org/sparql")
                        .exitCode());

        assertFalse(Files.exists(out.resolve("left.html")));
        String front = Files.readString(out.resolve("index.html"));
        assertTrue(front.contains("curl -s 'https://example.org/tip/query/who-exploits-whom.csv'"), front);
        assertTrue(front.contains("curl -s https://example.org/sparql -H"), front);
        assertTrue(front.contains("href=\"editor.html\""), front);
        String editor = Files.readString(out.resolve("editor.html"));
        assertTrue(editor.contains("data-endpoint=\"https://example.org/sparql\""), editor);
        String catalogue = Files.readString(out.resolve("catalogue.nt"));
        assertTrue(catalogue.contains("<https://example.org/tip/dumps/tipgraph.ttl>"));
        assertTrue(catalogue.contains("sparqlEndpoint> <https://example.org/sparql>"));
        assertEquals(List.of("site"), entries(folder));
    }

    @Test
    void aFolderWithOtherFilesIsRefusedAndKept() throws IOException {
        Path precious =
                Files.writeString(Files.createDirectory(folder.resolve("home")).resolve("thesis.txt"), "precious");

        Run run = site(folder.resolve("home"));

        assertEquals(3, run.exitCode());
        Golden.assertMessage("not-a-site", run.err().replace(folder + "/", ""));
        assertEquals("precious", Files.readString(precious));
        assertEquals(List.of("home"), entries(folder));
    }

    @Test
    void theFolderOfReleasesIsNoPlaceForASite() throws IOException {
        Path out = release.getParent().getParent();

        assertEquals(3, site(out).exitCode());

        assertTrue(Files.exists(out.resolve("current")));
    }

    @Test
    void aRunThatIsInterruptedLeavesNothing() throws Exception {
        Path out = folder.resolve("site");
        try (Program program = Program.start("site", release.toString(), "--out", out.toString())) {
            while (!isBeingWritten()) {
                Thread.sleep(20);
            }
            program.interrupt();

            assertEquals(130, program.exitCode());
        }
        assertEquals(List.of(), entries(folder));
    }

    private boolean isBeingWritten() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.anyMatch(path -> path.endsWith("index.html"));
        }
    }

    @Test
    void withoutAReleaseTheCommandThatMakesOneIsTold() {
        Run run = Run.of(
                "site", folder.toString(), "--out", folder.resolve("site").toString());

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("There is no release in "), run.err());
    }

    @Test
    void anEndpointThatIsNoAddressIsWrongUsage() {
        Run run = site(folder.resolve("site"), "--endpoint", "example.org");

        assertEquals(2, run.exitCode());
        Golden.assertMessage("no-such-endpoint", run.err());
    }

    @Test
    void aBaseThatIsNoAddressIsWrongUsage() {
        Run run = site(folder.resolve("site"), "--base", "https://example.org");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("A base begins with https:// or http:// and ends with a slash"), run.err());
    }

    private static Run site(Path out, String... options) {
        return Run.of(Stream.concat(Stream.of("site", release.toString(), "--out", out.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private static List<String> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
