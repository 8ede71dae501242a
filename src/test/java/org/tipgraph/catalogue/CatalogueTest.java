package org.tipgraph.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tipgraph.dump.DumpFormat;
import org.tipgraph.dump.GraphText;
import org.tipgraph.lexicon.IdentityReader;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.rdf.Conversion;
import org.tipgraph.rdf.Converter;
import org.tipgraph.shapes.Shapes;
import org.tipgraph.text.SourceFile;
import org.tipgraph.vocabulary.Ontology;
import org.tipgraph.vocabulary.Tip;

class CatalogueTest {

    private static final Node PROJECT = NodeFactory.createURI(Tip.BASE + "project");
    private static final Node DATASET = name("dataset");
    private static final Node BUILD = name("dataset/build");
    private static final Node HAS_QUALITY = NodeFactory.createURI("http://www.w3.org/ns/dqv#hasQualityMetadata");
    private static final Node USED = NodeFactory.createURI("http://www.w3.org/ns/prov#used");

    @TempDir
    Path folder;

    @Test
    void conformsToTheShapes() throws Exception {
        Graph catalogue =
                SampleRelease.in(folder, Ontology.values()).catalogue().triples();
        assertEquals(List.of(), Shapes.load().check(catalogue, "catalogue"));
    }

    @Test
    void isTheSameForTheSameRelease() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        assertEquals(
                text(SampleRelease.in(folder, Ontology.values()).catalogue()),
                text(SampleRelease.in(other, Ontology.values()).catalogue()));
    }

    @Test
    void tellsTheCountriesTheYearsAndTheReports() throws Exception {
        Graph catalogue = SampleRelease.in(folder, Ontology.PLACES).catalogue().triples();
        assertEquals(
                Set.of(name("place/AND"), name("place/NRU")), objects(catalogue, DATASET, DCTerms.spatial.asNode()));
        assertEquals(
                Set.of(name("report/2016"), name("report/2017")), objects(catalogue, DATASET, DCTerms.source.asNode()));
        Node years = name("dataset/years");
        assertEquals("2016", only(catalogue, years, DCAT.startDate.asNode()).getLiteralLexicalForm());
        assertEquals("2017", only(catalogue, years, DCAT.endDate.asNode()).getLiteralLexicalForm());
    }

    @Test
    void ofNoNarrativesTellsNoYears() throws Exception {
        DatasetGraph places = DatasetGraphFactory.create();
        places.addGraph(Ontology.PLACES.graph().asNode(), Ontology.PLACES.load().getGraph());
        Graph catalogue = SampleRelease.of(folder, places).catalogue().triples();
        assertEquals(Set.of(), objects(catalogue, DATASET, DCTerms.temporal.asNode()));
        assertEquals(
                Set.of(name("concept/practice/forced-labour"), name("ontology#Exploitation")),
                objects(catalogue, DATASET, VOID.exampleResource.asNode()));
    }

    @Test
    void tellsOfEachSourceItsFileAndTheChecksumOfThatFile() throws Exception {
        Path text = Path.of("narratives/2017-PRK.txt");
        Conversion conversion =
                new Converter(Lexicon.load()).convert(SourceFile.read(text), IdentityReader.Given.NOTHING);
        Node narrative = conversion.resource().asNode();
        DatasetGraph one = DatasetGraphFactory.create();
        one.addGraph(narrative, conversion.graph().getGraph());
        Graph catalogue = SampleRelease.of(folder, one).catalogue().triples();
        assertEquals(Set.of(narrative), objects(catalogue, BUILD, USED));
        assertEquals(
                "2017-PRK.txt",
                only(catalogue, narrative, Tip.fileName.asNode()).getLiteralLexicalForm());
        assertEquals(
                sha256(Files.readAllBytes(text)),
                only(catalogue, narrative, Tip.sha256.asNode()).getLiteralLexicalForm());
    }

    /** Only of those who make them both, whom the ontology names, does it say more. */
    @Test
    void saysOfNarrativesAndPlacesNothingThatTheirGraphsDoNot() throws Exception {
        SampleRelease sample = SampleRelease.in(folder, Ontology.values());
        List<Triple> added = sample.catalogue().triples().stream()
                .filter(triple -> sample.data().getDefaultGraph().contains(triple.getSubject(), Node.ANY, Node.ANY))
                .filter(triple -> !sample.data().getDefaultGraph().contains(triple))
                .filter(triple -> !triple.getSubject().equals(PROJECT))
                .toList();
        assertEquals(List.of(), added);
    }

    @Test
    void namesTheVocabulariesThatTheDataUseAndNoOthers() throws Exception {
        SampleRelease sample = SampleRelease.in(folder, Ontology.values());
        Set<String> used = Stream.concat(
                        sample.release().manifest().properties().keySet().stream(),
                        sample.release().manifest().classes().keySet().stream())
                .map(CatalogueTest::namespace)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = objects(sample.catalogue().triples(), DATASET, VOID.vocabulary.asNode()).stream()
                .map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(used, told);
    }

    @Test
    void hasThemesOfOthersOnlyWithARowThatTellsWhereTheyWereRead() throws Exception {
        Graph links = Ontology.LINKS.load().getGraph();
        Set<Node> themes = objects(SampleRelease.in(folder).catalogue().triples(), DATASET, DCAT.theme.asNode());
        List<Node> ofOthers = themes.stream()
                .filter(theme -> !theme.getURI().startsWith(Tip.BASE))
                .toList();
        assertEquals(3, ofOthers.size());
        assertEquals(
                List.of(),
                ofOthers.stream()
                        .filter(theme -> !links.contains(Node.ANY, OWL2.annotatedTarget.asNode(), theme))
                        .toList());
        Graph concepts = Ontology.CONCEPTS.load().getGraph();
        assertTrue(themes.stream()
                .filter(theme -> !ofOthers.contains(theme))
                .allMatch(theme -> concepts.contains(theme, RDF.type.asNode(), Node.ANY)));
    }

    @Test
    void elsewhereItsAddressesAreThereAndItsNamesStay() throws Exception {
        Catalogue published = SampleRelease.in(folder, Ontology.PLACES).catalogue();
        Graph here = published.at(new Addresses("https://example.org/tip/")).triples();
        assertEquals(published.triples().size(), here.size());
        assertEquals(
                Set.of(NodeFactory.createURI("https://example.org/tip/dumps/tipgraph.ttl")),
                objects(here, name("dataset/tipgraph.ttl"), DCAT.downloadURL.asNode()));
        assertEquals(
                Set.of(NodeFactory.createURI("https://example.org/tip/sparql")),
                objects(here, DATASET, VOID.sparqlEndpoint.asNode()));
        assertEquals(
                List.of(),
                here.stream()
                        .filter(triple -> triple.getSubject().getURI().startsWith("https://example.org/")
                                || !Addresses.isAddress(triple)
                                        && triple.getObject().toString().contains("example.org"))
                        .toList());
    }

    @Test
    void leadsToTheFiguresOnQualityThatTheReleaseHas() throws Exception {
        Graph catalogue = SampleRelease.in(folder, Ontology.QUALITY).catalogue().triples();
        assertEquals(Set.of(Ontology.QUALITY.graph().asNode()), objects(catalogue, DATASET, HAS_QUALITY));
    }

    @Test
    void leadsToNoFiguresThatTheReleaseHasNot() throws Exception {
        Graph catalogue = SampleRelease.in(folder, Ontology.PLACES).catalogue().triples();
        assertEquals(Set.of(), objects(catalogue, DATASET, HAS_QUALITY));
    }

    @Test
    void itsPartsDoNotGrowWithTheNumberOfNarratives() throws Exception {
        Catalogue catalogue = SampleRelease.in(folder, Ontology.values()).catalogue();
        Graph part = catalogue.voidDescription();
        assertTrue(part.stream().allMatch(catalogue.triples()::contains));
        assertTrue(part.contains(DATASET, VOID.classPartition.asNode(), name("dataset/class/tip/Effort")));
        assertTrue(part.contains(name("dataset/class/tip/Effort"), VOID.entities.asNode(), Node.ANY));
        assertTrue(part.contains(name("dataset/links/unbis/exactMatch"), VOID.triples.asNode(), Node.ANY));
        assertFalse(part.contains(Node.ANY, USED, Node.ANY));
        assertFalse(catalogue.schemaOrg().contains("2016-AND.txt"));
    }

    @Test
    void describesTheServiceWithEachOfItsGraphs() throws Exception {
        SampleRelease sample = SampleRelease.in(folder, Ontology.values());
        Graph service = sample.catalogue().serviceDescription();
        Node graphName = NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#name");
        TreeSet<String> graphs =
                new TreeSet<>(sample.release().manifest().graphs().keySet());
        graphs.add(Catalogue.GRAPH.getURI());
        assertEquals(
                graphs,
                service.stream(Node.ANY, graphName, Node.ANY)
                        .map(triple -> triple.getObject().getURI())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String text(Catalogue catalogue) {
        return new String(GraphText.write(catalogue.triples().stream().toList(), DumpFormat.TURTLE));
    }

    private static Set<Node> objects(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(Triple::getObject).collect(Collectors.toSet());
    }

    private static Node only(Graph graph, Node subject, Node property) {
        Set<Node> objects = objects(graph, subject, property);
        assertEquals(1, objects.size(), objects.toString());
        return objects.iterator().next();
    }

    private static Node name(String path) {
        return NodeFactory.createURI(Tip.BASE + path);
    }

    private static String namespace(String iri) {
        return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
