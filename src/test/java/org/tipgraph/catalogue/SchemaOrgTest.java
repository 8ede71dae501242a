package org.tipgraph.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tipgraph.dump.DumpFile;
import org.tipgraph.dump.Release;
import org.tipgraph.dump.TableFile;
import org.tipgraph.vocabulary.Ontology;
import org.tipgraph.vocabulary.Tip;

/** What Google's guide for datasets asks for, in the order of its table. */
class SchemaOrgTest {

    @TempDir
    static Path folder;

    private static Release release;
    private static String text;
    private static JsonNode dataset;

    @BeforeAll
    static void describe() throws Exception {
        SampleRelease sample = SampleRelease.in(folder, Ontology.values());
        release = sample.release();
        text = sample.catalogue().schemaOrg();
        dataset = new ObjectMapper().readTree(text);
    }

    @Test
    void isADatasetWithNameAndDescriptionOfTheLengthThatIsDemanded() {
        assertEquals("https://schema.org/", dataset.path("@context").asText());
        assertEquals("Dataset", dataset.path("@type").asText());
        assertEquals("https://w3id.org/tipgraph/dataset", dataset.path("@id").asText());
        assertTrue(dataset.path("name").asText().startsWith("tipgraph: "));
        int length = dataset.path("description").asText().length();
        assertTrue(length >= 50 && length <= 5000, "description of " + length + " characters");
    }

    @Test
    void tellsWhoMadeItUnderWhichTermsAndThatItIsFree() {
        assertEquals("Organization", dataset.path("creator").path("@type").asText());
        assertEquals(
                "The tipgraph project", dataset.path("creator").path("name").asText());
        assertEquals(
                "https://creativecommons.org/publicdomain/zero/1.0/",
                dataset.path("license").asText());
        assertTrue(dataset.path("isAccessibleForFree").isBoolean());
        assertTrue(dataset.path("isAccessibleForFree").asBoolean());
        assertTrue(dataset.path("creditText").asText().contains("works of the government of the United States"));
    }

    @Test
    void tellsItsVersionItsYearsAndItsCountriesByName() {
        assertEquals(release.id(), dataset.path("version").asText());
        assertEquals("2016/2017", dataset.path("temporalCoverage").asText());
        assertEquals(List.of("Andorra", "Nauru"), texts(dataset.path("spatialCoverage")));
        assertEquals(2, dataset.path("isBasedOn").size());
        assertEquals(
                "Trafficking in Persons Report 2016",
                dataset.path("isBasedOn").path(0).path("name").asText());
    }

    @Test
    void offersEachFileWithItsFormatAddressLengthAndChecksum() {
        Set<String> offered = new TreeSet<>();
        for (JsonNode file : dataset.path("distribution")) {
            assertEquals("DataDownload", file.path("@type").asText());
            offered.add(Stream.of("contentUrl", "encodingFormat", "contentSize", "sha256")
                    .map(key -> file.path(key).asText())
                    .collect(Collectors.joining(" ")));
        }
        Set<String> there = new TreeSet<>();
        for (DumpFile dump : release.manifest().files()) {
            there.add("https://w3id.org/tipgraph/dumps/%s %s %d B %s"
                    .formatted(dump.name(), dump.mediaType(), dump.bytes(), dump.sha256()));
        }
        for (TableFile table : release.manifest().tables()) {
            there.add("https://w3id.org/tipgraph/tables/%s %s %d B %s"
                    .formatted(table.name(), table.mediaType(), table.bytes(), table.sha256()));
        }
        assertEquals(12 + 31, offered.size());
        assertEquals(there, offered);
    }

    @Test
    void isReadAsJsonLdByAnyParser() {
        String local = text.replace("\"https://schema.org/\"", "{\"@vocab\":\"https://schema.org/\"}");
        Graph graph = RDFParser.fromString(local, Lang.JSONLD).toGraph();
        Set<String> types = graph.stream()
                .filter(triple -> triple.getPredicate().getURI().endsWith("#type"))
                .map(triple -> triple.getObject().getURI())
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "https://schema.org/Dataset",
                        "https://schema.org/DataCatalog",
                        "https://schema.org/DataDownload",
                        "https://schema.org/Organization",
                        "https://schema.org/Report"),
                types);
    }

    @Test
    void hasNoCharacterThatMeansAnythingToHtml() throws Exception {
        String words = "</script><!-- & \"quoted\"";
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(
                NodeFactory.createURI(Tip.BASE + "dataset"),
                NodeFactory.createURI("https://schema.org/name"),
                NodeFactory.createLiteralString(words));
        String json = SchemaOrg.json(graph);
        assertFalse(json.matches("(?s).*[<>&].*"), json);
        assertEquals(words, new ObjectMapper().readTree(json).path("name").asText());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
