package org.tipgraph.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tipgraph.text.InputException;

class ReleaseWriterTest {

    @TempDir
    Path out;

    @Test
    void aReleaseHasEachFormatPlainAndCompressedWithChecksumsAndManifest() throws Exception {
        Release release = ReleaseWriter.write(out, Samples.narratives());
        assertEquals(
                List.of(
                        "SHA256SUMS",
                        "manifest.json",
                        "tipgraph.jsonld",
                        "tipgraph.jsonld.gz",
                        "tipgraph.nq",
                        "tipgraph.nq.gz",
                        "tipgraph.nt",
                        "tipgraph.nt.gz",
                        "tipgraph.rdf",
                        "tipgraph.rdf.gz",
                        "tipgraph.trig",
                        "tipgraph.trig.gz",
                        "tipgraph.ttl",
                        "tipgraph.ttl.gz"),
                names(release.dumps()));
        assertTrue(release.isWhole());
    }

    @Test
    void theManifestCounts() throws Exception {
        Manifest manifest = ReleaseWriter.write(out, Samples.nasty()).manifest();
        assertEquals(3, manifest.graphs().size());
        assertEquals(
                manifest.quads(),
                manifest.graphs().values().stream().mapToLong(n -> n).sum());
        assertEquals(1, manifest.quads() - manifest.triples(), "two graphs call report/1999 a report");
        assertEquals(2, manifest.classes().get("https://w3id.org/tipgraph/ontology#Narrative"));
        assertEquals(1, manifest.classes().get("https://w3id.org/tipgraph/ontology#Report"));
        assertEquals(
                manifest.quads(), manifest.file("tipgraph.nq").orElseThrow().statements());
        assertEquals(
                manifest.triples(),
                Files.readAllLines(current().resolve("dumps/tipgraph.nt")).size());
    }

    @Test
    void sha256sumAgrees() throws Exception {
        Release release = ReleaseWriter.write(out, Samples.narratives());
        Process check = new ProcessBuilder("sha256sum", "--check", "--strict", "SHA256SUMS")
                .directory(release.dumps().toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, check.waitFor(), told);
        assertEquals(13, told.lines().count(), told);
    }

    @Test
    void tablesComeWithChecksumsToo() throws Exception {
        Release release = ReleaseWriter.write(out, Samples.narratives());
        Process check = new ProcessBuilder("sha256sum", "--check", "--strict", "SHA256SUMS")
                .directory(release.tables().toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, check.waitFor(), told);
        assertEquals(31, told.lines().count(), told);
        assertEquals(31, release.manifest().tables().size());
    }

    @Test
    void aDamagedTableIsReplaced() throws Exception {
        Release release = ReleaseWriter.write(out, Samples.narratives());
        Files.writeString(release.tables().resolve("claims.csv"), "claim\n");
        assertFalse(release.isWhole());
        assertTrue(ReleaseWriter.write(out, Samples.narratives()).isWhole());
    }

    @Test
    void aReleaseFromBeforeThereWereTablesIsReadAndReplaced() throws Exception {
        Release release = ReleaseWriter.write(out, Samples.narratives());
        Path file = release.dumps().resolve("manifest.json");
        String before = Files.readString(file).replaceFirst("(?s)\"tables\" : \\[.*?\\] ,", "");
        Files.writeString(file, before);
        Path sums = release.dumps().resolve("SHA256SUMS");
        Files.writeString(
                sums,
                Files.readString(sums).replaceFirst("\\w+  manifest.json", Sha256.of(before) + "  manifest.json"));
        Release old = Release.at(out);
        assertEquals(List.of(), old.manifest().tables());
        assertTrue(old.isWhole());

        assertEquals(
                31,
                ReleaseWriter.write(out, Samples.narratives())
                        .manifest()
                        .tables()
                        .size());
        assertEquals(release, Release.at(out));
    }

    @Test
    void twoBuildsGiveEqualBytes() throws Exception {
        Release first = ReleaseWriter.write(out.resolve("a"), Samples.all());
        Release second = ReleaseWriter.write(out.resolve("b"), Samples.all());
        assertEquals(contents(first.dumps()), contents(second.dumps()));
        assertEquals(first.id(), second.id());
    }

    @Test
    void aReaderFindsTheCurrentReleaseByItsFolder() throws Exception {
        Release written = ReleaseWriter.write(out, Samples.narratives());
        assertEquals(written, Release.at(out));
        assertEquals(written, Release.at(written.folder()));
        assertEquals(Path.of("releases", written.id()), Files.readSymbolicLink(out.resolve("current")));
    }

    @Test
    void aNewReleaseBecomesCurrentAndTheOldOneStays() throws Exception {
        Release old = ReleaseWriter.write(out, Samples.nasty());
        Release fresh = ReleaseWriter.write(out, Samples.narratives());
        assertNotEquals(old.id(), fresh.id());
        assertEquals(fresh, Release.at(out));
        assertTrue(old.isWhole());
        assertNothingHalfWritten();
    }

    @Test
    void whatCannotBePublishedLeavesTheReleaseBeforeUntouched() throws Exception {
        Release before = ReleaseWriter.write(out, Samples.narratives());
        SortedMap<String, String> files = contents(before.dumps());
        InputException trouble = assertThrows(InputException.class, () -> {
            try (ReleaseWriter writer = ReleaseWriter.in(out)) {
                writer.add("https://w3id.org/tipgraph/narrative/1999/XXX", label("form feed \f"));
                writer.publish();
            }
        });
        assertEquals(
                "The value of <http://www.w3.org/2000/01/rdf-schema#label> of"
                        + " <https://w3id.org/tipgraph/narrative/1999/XXX> holds the character U+000C,"
                        + " which RDF/XML cannot write.",
                trouble.problems().get(0).what());
        assertEquals(before, Release.at(out));
        assertEquals(files, contents(before.dumps()));
        assertNothingHalfWritten();
    }

    @Test
    void aBlankNodeIsNotPublished() throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(NodeFactory.createBlankNode("b"), RDFS.label.asNode(), NodeFactory.createLiteralString("nobody"));
        InputException trouble = assertThrows(InputException.class, () -> publish(graph));
        assertEquals("unsayable-triple", trouble.problems().get(0).code());
        assertNothingHalfWritten();
    }

    @Test
    void aDumpThatDoesNotReadBackStopsTheRelease() throws IOException {
        Graph graph = label("fine");
        graph.add(
                NodeFactory.createURI("https://w3id.org/tipgraph/narrative/1999/XXX"),
                NodeFactory.createURI("https://example.org/9"),
                NodeFactory.createLiteralString("no XML name ends in /9"));
        InputException trouble = assertThrows(InputException.class, () -> publish(graph));
        assertEquals("unwritable-dump", trouble.problems().get(0).code());
        assertNothingHalfWritten();
    }

    @Test
    void graphsOutOfOrderAreAProgrammingError() throws Exception {
        try (ReleaseWriter writer = ReleaseWriter.in(out)) {
            writer.add("https://w3id.org/tipgraph/narrative/2017/NRU", label("later"));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> writer.add("https://w3id.org/tipgraph/narrative/2016/AND", label("earlier")));
        }
    }

    @Test
    void aDamagedReleaseIsReplacedByTheSameWholeOne() throws Exception {
        Release damaged = ReleaseWriter.write(out, Samples.narratives());
        Files.writeString(damaged.dump(DumpFormat.TURTLE), "damaged");
        assertFalse(damaged.isWhole());
        assertTrue(ReleaseWriter.write(out, Samples.narratives()).isWhole());
        assertNothingHalfWritten();
    }

    @Test
    void writersAtTheSameTimeDoNotTreadOnEachOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<Release>> releases = Stream.of(Samples.nasty(), Samples.nasty(), Samples.narratives())
                    .map(dataset -> threads.submit(() -> ReleaseWriter.write(out, dataset)))
                    .collect(Collectors.toList());
            for (Future<Release> release : releases) {
                assertTrue(release.get().isWhole());
            }
        } catch (ExecutionException e) {
            throw new AssertionError(((InputException) e.getCause()).problems().toString(), e);
        } finally {
            threads.shutdown();
        }
        assertTrue(Release.at(out).isWhole());
        assertEquals(2, names(out.resolve("releases")).size());
        assertNothingHalfWritten();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"software\": 1}", "nonsense"})
    void aReleaseWithABrokenManifestIsToldInASentence(String manifest) throws Exception {
        Release release = ReleaseWriter.write(out, Samples.nasty());
        Files.writeString(release.dumps().resolve("manifest.json"), manifest);
        InputException trouble = assertThrows(InputException.class, () -> Release.at(out));
        assertEquals("unreadable-release", trouble.problems().get(0).code());
    }

    @Test
    void everyoneMayReadARelease() throws Exception {
        Release release = ReleaseWriter.write(out, Samples.nasty());
        Path ordinary = Files.createDirectory(out.resolve("ordinary"));
        assertEquals(Files.getPosixFilePermissions(ordinary), Files.getPosixFilePermissions(release.folder()));
    }

    private void publish(Graph graph) throws InputException {
        try (ReleaseWriter writer = ReleaseWriter.in(out)) {
            writer.add("https://w3id.org/tipgraph/narrative/1999/XXX", graph);
            writer.publish();
        }
    }

    private static Graph label(String words) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(Triple.create(
                NodeFactory.createURI("https://w3id.org/tipgraph/narrative/1999/XXX"),
                RDFS.label.asNode(),
                NodeFactory.createLiteralString(words)));
        return graph;
    }

    private Path current() {
        return out.resolve("current");
    }

    private void assertNothingHalfWritten() throws IOException {
        assertEquals(
                List.of(),
                names(out).stream().filter(name -> name.startsWith(".")).collect(Collectors.toList()));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }

    private static SortedMap<String, String> contents(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (String name : names(folder)) {
            contents.put(name, Sha256.of(folder.resolve(name)));
        }
        return contents;
    }
}
