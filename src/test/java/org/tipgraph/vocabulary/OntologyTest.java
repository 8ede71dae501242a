package org.tipgraph.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDFS;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OntologyTest {

    static List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of("ontology"))) {
            return paths.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyFileBelongsToAGraph() throws IOException {
        TreeSet<String> read = new TreeSet<>();
        Arrays.stream(Ontology.values()).map(Ontology::files).forEach(read::addAll);
        TreeSet<String> there = new TreeSet<>();
        files().forEach(file -> there.add(file.toString().replace('\\', '/')));
        there.removeAll(read);
        assertEquals(new TreeSet<>(), there, "name them in Ontology.java, or nobody reads them");
    }

    @ParameterizedTest
    @EnumSource
    void everyGraphIsReadWhole(Ontology ontology) throws IOException {
        Graph whole = GraphMemFactory.createDefaultGraph();
        for (String file : ontology.files()) {
            if (Files.exists(Path.of(file))) {
                strictly(Path.of(file)).find().forEach(whole::add);
            }
        }
        assertTrue(ontology.load().getGraph().isIsomorphicWith(whole));
    }

    @Test
    void whatOneReaderChangesNoOtherSees() {
        Model mine = Ontology.CONCEPTS.load();
        mine.add(Tip.scheme("practice"), RDFS.comment, "mine");
        assertEquals(mine.size() - 1, Ontology.CONCEPTS.load().size());
    }

    @Test
    void graphsAreNamedUnderTheBase() {
        assertEquals(
                List.of("ontology", "concepts", "places", "lexicon", "links", "quality"),
                Arrays.stream(Ontology.values())
                        .map(ontology -> ontology.graph().getURI().substring(Tip.BASE.length()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void jenaAndRioReadTheSameNumberOfTriples(Path file) throws IOException {
        org.eclipse.rdf4j.model.Model byRio = new LinkedHashModel();
        try (Reader reader = Files.newBufferedReader(file)) {
            byRio.addAll(Rio.parse(reader, RDFFormat.TURTLE));
        }
        assertFalse(byRio.isEmpty());
        assertEquals(byRio.size(), strictly(file).size());
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsABlankNode(Path file) {
        List<Triple> blank = strictly(file)
                .find()
                .filterKeep(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank())
                .toList();
        assertEquals(List.of(), blank);
    }

    /** Reads with every check that Jena has, a warning being an error. */
    private static Graph strictly(Path file) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFParser.source(file)
                .checking(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(graph);
        return graph;
    }
}
