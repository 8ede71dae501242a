package org.tipgraph.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tipgraph.text.InputException;
import org.tipgraph.vocabulary.Tip;

class GraphFileTest {

    private static final Path BAD_FILES = Path.of("src/test/resources/graph-files");
    private static final Path SAMPLE = Path.of("src/test/resources/sample/sample.trig");
    private static final Shapes SHAPES = Shapes.load();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "nt", "trig", "nq", "jsonld", "rdf"})
    void aFaultIsFoundInEachSyntax(String ending) throws InputException, IOException {
        Path file = folder.resolve("faulty." + ending);
        write(faulty(), ending, Files.newOutputStream(file));
        assertEquals(List.of("claim-status"), codes(GraphFile.read(file).check(SHAPES)));
    }

    @Test
    void aGzippedFileIsReadToo() throws InputException, IOException {
        Path file = folder.resolve("faulty.nt.gz");
        write(faulty(), "nt", new GZIPOutputStream(Files.newOutputStream(file)));
        assertEquals(List.of("claim-status"), codes(GraphFile.read(file).check(SHAPES)));
    }

    @Test
    void severalNarrativesInOneGraphAreCheckedEach() throws InputException, IOException {
        Path file = folder.resolve("both.ttl");
        Graph both = GraphFactory.createDefaultGraph();
        GraphFile sample = GraphFile.read(SAMPLE);
        sample.graphs().find().forEachRemaining(quad -> both.add(quad.asTriple()));
        write(both, "ttl", Files.newOutputStream(file));
        assertEquals(List.of(), GraphFile.read(file).check(SHAPES));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void whatIsWrongWithAFileIsToldInASentence(Path file) throws IOException {
        Told.assertTold(told(file), file);
    }

    @Test
    void aMissingFileIsTold() {
        Path file = folder.resolve("nowhere.ttl");
        assertEquals("""
                nowhere.ttl:0:0: ERROR: There is no such file. (no-such-file)
                  To do: Check the name and the folder you are in.
                """, told(file));
    }

    @Test
    void aFolderIsTold() throws IOException {
        Path file = Files.createDirectory(folder.resolve("graphs.ttl"));
        assertEquals("""
                graphs.ttl:0:0: ERROR: This is a folder, not a file. (is-folder)
                  To do: Name a file in it.
                """, told(file));
    }

    @ParameterizedTest
    @CsvSource({"ttl, '<https://example.org/a> ', <https://example.org/b>[", "jsonld, '', ["})
    void aFileNestedTooDeeplyIsTold(String ending, String before, String bracket) throws IOException {
        Path file = Files.writeString(folder.resolve("deep." + ending), before + bracket.repeat(300_000));
        assertEquals("""
                deep.%s:0:0: ERROR: Brackets or elements of the file are nested thousands of levels deep. (nested-too-deeply)
                  To do: Check a file that tipgraph wrote.
                """.formatted(ending), told(file));
    }

    @Test
    void noMoreThanAHundredOddValuesAreTold() throws IOException, InputException {
        String odd =
                "<https://example.org/cat> <https://example.org/age> \"old\"^^<http://www.w3.org/2001/XMLSchema#int> .\n";
        Path file = Files.writeString(folder.resolve("odd.ttl"), odd.repeat(150));
        assertEquals(100, GraphFile.read(file).warnings().size());
    }

    @Test
    void anEntityDoesNotBringInAnotherFile() throws IOException, InputException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path file = Files.writeString(folder.resolve("entity.rdf"), """
                <!DOCTYPE rdf:RDF [<!ENTITY secret SYSTEM "%s">]>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dct="http://purl.org/dc/terms/">
                  <rdf:Description rdf:about="https://example.org/cat"><dct:title>A &secret;</dct:title></rdf:Description>
                </rdf:RDF>
                """.formatted(secret.toUri()));
        assertEquals(
                List.of("A "),
                GraphFile.read(file).graphs().stream()
                        .map(quad -> quad.getObject().getLiteralLexicalForm())
                        .toList());
    }

    @Test
    void theSyntaxIsKnownByTheEndingOfTheName() {
        assertTrue(GraphFile.isSyntaxKnown(Path.of("tipgraph.trig.gz")));
        assertFalse(GraphFile.isSyntaxKnown(Path.of("2017-PRK.txt")));
    }

    static Stream<Path> badFiles() {
        try (Stream<Path> files = Files.list(BAD_FILES)) {
            return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Warnings and violations, or else why the file cannot be checked. */
    private static String told(Path path) {
        try {
            GraphFile file = GraphFile.read(path);
            return Told.problems(file.warnings()) + String.join("\n", codes(file.check(SHAPES)));
        } catch (InputException e) {
            return Told.problems(e.problems());
        }
    }

    private static Graph faulty() throws InputException {
        GraphFile sample = GraphFile.read(SAMPLE);
        UpdateAction.readExecute("src/test/resources/faults/missing-status.ru", sample.graphs());
        return sample.graphs().getGraph(Tip.narrative(2016, "AND").asNode());
    }

    private static void write(Graph graph, String ending, OutputStream file) throws IOException {
        try (file) {
            RDFWriter.source(graph)
                    .lang(RDFLanguages.filenameToLang("graph." + ending))
                    .output(file);
        }
    }

    private static List<String> codes(List<Violation> violations) {
        return violations.stream().map(violation -> violation.rule().code()).toList();
    }
}
