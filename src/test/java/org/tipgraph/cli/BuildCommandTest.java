package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {

    @TempDir
    Path folder;

    private Path narratives;
    private Path out;

    @BeforeEach
    void layOutNarratives() throws IOException {
        narratives = Files.createDirectory(folder.resolve("narratives"));
        out = folder.resolve("out");
        Texts.invented(narratives.resolve("2016-AND.txt"));
    }

    @Test
    void writesAReleaseAndTellsItsFolder() throws IOException {
        Run run = build();

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(out.resolve("current").toRealPath() + "\n", run.out());
        assertTrue(Files.readString(out.resolve("current/dumps/tipgraph.nq")).contains("/narrative/2016/AND>"));
    }

    @Test
    void publishesWhatWeKnowBesideTheNarratives() throws IOException {
        build();
        String manifest = Files.readString(out.resolve("current/dumps/manifest.json"));

        for (String graph : List.of("concepts", "lexicon", "links", "ontology", "places", "quality", "queries")) {
            assertTrue(manifest.contains("https://w3id.org/tipgraph/" + graph + "\""), manifest);
        }
    }

    @Test
    void sameNarrativesGiveTheSameBytes() throws IOException {
        build();
        List<Path> first = releases(out);
        out = folder.resolve("elsewhere");
        build();

        assertEquals(first.get(0).getFileName(), releases(out).get(0).getFileName());
        for (Path file : files(first.get(0))) {
            Path twin = releases(out).get(0).resolve("dumps").resolve(file.getFileName());
            assertEquals(-1, Files.mismatch(file, twin), file.toString());
        }
    }

    @Test
    void twoFilesOfOneNarrativeAreTold() throws IOException {
        Texts.invented(narratives.resolve("andorra.txt"));
        Run run = build();

        assertEquals(1, run.exitCode());
        Golden.assertMessage("same-narrative", run.err().replace(folder + "/", ""));
    }

    @Test
    void countryAndYearCanBeGivenForATextThatDoesNotTell() throws IOException {
        Path file = narratives.resolve("2016-AND.txt");
        Files.writeString(file, Files.readString(file).replace("2016 Trafficking in Persons Report: Andorra", ""));
        Run run = Run.of("build", file.toString(), "--out", out.toString(), "--country", "MCO", "--year", "2019");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(Files.readString(out.resolve("current/dumps/manifest.json")).contains("narrative/2019/MCO"));
    }

    private Run build() {
        return Run.of("build", narratives.toString(), "--out", out.toString());
    }

    private static List<Path> releases(Path out) throws IOException {
        try (Stream<Path> releases = Files.list(out.toRealPath().resolve("releases"))) {
            return releases.toList();
        }
    }

    private static List<Path> files(Path release) throws IOException {
        try (Stream<Path> files = Files.list(release.resolve("dumps"))) {
            return files.toList();
        }
    }
}
