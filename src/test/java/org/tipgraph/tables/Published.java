package org.tipgraph.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tipgraph.cli.Built;

/** A release of our narrative and all invented ones, built once for all tests of tables. */
final class Published implements BeforeAllCallback {

    private static Path release;
    private static DatasetGraph dataset;
    private static Graph union;
    private static JsonNode metadata;
    private static Map<String, Csv> tables;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (release == null) {
            release = Built.of("narratives", "gold/invented");
            dataset = RDFDataMgr.loadDatasetGraph(
                    release.resolve("dumps/tipgraph.nq").toString());
            union = RDFDataMgr.loadGraph(release.resolve("dumps/tipgraph.nt").toString());
            metadata = new ObjectMapper()
                    .readTree(folder().resolve("csv-metadata.json").toFile());
            tables = readTables();
        }
    }

    private static Map<String, Csv> readTables() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".csv")).toList();
            Map<String, Csv> read = new java.util.TreeMap<>();
            for (Path file : found) {
                read.put(file.getFileName().toString(), Csv.read(file));
            }
            return read;
        }
    }

    static Path folder() {
        return release.resolve("tables");
    }

    static DatasetGraph dataset() {
        return dataset;
    }

    static Graph union() {
        return union;
    }

    static JsonNode metadata() {
        return metadata;
    }

    /** By the names of their files. */
    static Map<String, Csv> tables() {
        assertEquals(15, tables.size());
        return tables;
    }

    /** The descriptions of tables, by the names of their files. */
    static Map<String, JsonNode> descriptions() {
        return each(metadata.get("tables"))
                .collect(Collectors.toMap(table -> table.get("url").asText(), t -> t));
    }

    static Stream<JsonNode> each(JsonNode array) {
        return array == null ? Stream.empty() : StreamSupport.stream(array.spliterator(), false);
    }
}
