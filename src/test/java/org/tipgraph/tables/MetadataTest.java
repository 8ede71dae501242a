package org.tipgraph.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The description of the tables is what CSV on the Web demands, and is true of them.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/">Metadata Vocabulary for Tabular Data</a>
 * @see <a href="https://www.w3.org/TR/csv2rdf/">Generating RDF from Tabular Data on the Web</a>
 */
@ExtendWith(Published.class)
class MetadataTest {

    private static final Set<String> OF_A_GROUP = Set.of("@context", "dialect", "tables");
    private static final Set<String> OF_A_TABLE = Set.of("url", "tableSchema");
    private static final Set<String> OF_A_SCHEMA = Set.of("columns", "primaryKey", "foreignKeys", "aboutUrl");
    private static final Set<String> OF_A_COLUMN = Set.of(
            "name",
            "titles",
            "datatype",
            "lang",
            "separator",
            "required",
            "aboutUrl",
            "propertyUrl",
            "valueUrl",
            "suppressOutput");
    private static final Set<String> OF_A_DIALECT =
            Set.of("encoding", "delimiter", "quoteChar", "doubleQuote", "header", "lineTerminators");
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    @Test
    void itHasNoPropertiesButThoseOfTheStandardAndCommonOnesWithAPrefix() {
        JsonNode group = Published.metadata();
        assertEquals("http://www.w3.org/ns/csvw", group.get("@context").get(0).asText());
        assertKnown(group, OF_A_GROUP);
        assertKnown(group.get("dialect"), OF_A_DIALECT);
        for (JsonNode table : Published.descriptions().values()) {
            assertKnown(table, OF_A_TABLE);
            assertKnown(table.get("tableSchema"), OF_A_SCHEMA);
            columns(table).forEach(column -> assertKnown(column, OF_A_COLUMN));
        }
    }

    private static void assertKnown(JsonNode object, Set<String> known) {
        object.fieldNames()
                .forEachRemaining(
                        name -> assertTrue(known.contains(name) || name.matches("(dc|skos|schema):\\w+"), name));
    }

    @Test
    void itDescribesEachTableAndEachColumnInOrder() {
        assertEquals(
                Published.tables().keySet(),
                new TreeSet<>(Published.descriptions().keySet()));
        Published.tables().forEach((file, table) -> {
            List<String> names = columns(Published.descriptions().get(file))
                    .map(column -> column.get("name").asText())
                    .toList();
            assertEquals(names, table.header(), file);
            assertEquals(names.size(), new HashSet<>(names).size(), file);
        });
    }

    @Test
    void eachColumnIsDescribedAndTellsWhatEmptyCellsMeanWhereThereMayBeAny() {
        for (JsonNode table : Published.descriptions().values()) {
            columns(table).forEach(column -> {
                assertTrue(column.get("dc:description").asText().endsWith("."), column.toString());
                assertTrue(
                        column.get("required").asBoolean()
                                ^ column.path("skos:scopeNote").asText().startsWith("Empty "),
                        column.toString());
            });
        }
    }

    @Test
    void eachCellIsOfItsDatatypeAndThoseThatMustBeFullAre() {
        forEachCell((column, row, value) -> {
            assertFalse(value.isEmpty() && column.get("required").asBoolean(), () -> column + " in " + row);
            for (String part : parts(column, value)) {
                assertTrue(
                        TypeMapper.getInstance()
                                .getSafeTypeByName(datatype(column))
                                .isValid(part),
                        () -> column + " in " + row);
            }
        });
    }

    @Test
    void primaryKeysAreUnique() {
        Published.descriptions().forEach((file, description) -> {
            List<String> key = Published.each(description.get("tableSchema").get("primaryKey"))
                    .map(JsonNode::asText)
                    .toList();
            Set<List<String>> seen = new HashSet<>();
            for (Map<String, String> row : Published.tables().get(file).rows()) {
                assertTrue(seen.add(key.stream().map(row::get).toList()), () -> file + " " + row);
            }
            assertFalse(key.isEmpty() || seen.isEmpty(), file);
        });
    }

    @Test
    void foreignKeysLeadToARow() {
        Published.descriptions()
                .forEach((file, description) -> Published.each(
                                description.get("tableSchema").get("foreignKeys"))
                        .forEach(key -> {
                            JsonNode reference = key.get("reference");
                            Set<String> there = column(
                                    reference.get("resource").asText(),
                                    reference.get("columnReference").asText());
                            Set<String> here =
                                    column(file, key.get("columnReference").asText());
                            here.remove("");
                            here.removeAll(there);
                            assertEquals(Set.of(), here, () -> file + " " + key);
                        }));
    }

    private static Set<String> column(String file, String name) {
        Set<String> cells = new TreeSet<>();
        Published.tables().get(file).rows().forEach(row -> cells.add(row.get(name)));
        return cells;
    }

    @Test
    void whatTheCellsStandForIsInTheDump() {
        Set<Triple> told = new HashSet<>();
        forEachCell((column, row, value) -> {
            if (!value.isEmpty() && !column.path("suppressOutput").asBoolean()) {
                Triple triple = Triple.create(
                        NodeFactory.createURI(fill(column.get("aboutUrl").asText(), row)),
                        NodeFactory.createURI(fill(column.get("propertyUrl").asText(), row)),
                        object(column, row, value));
                assertTrue(Published.union().contains(triple), triple::toString);
                told.add(triple);
            }
        });
        assertTrue(told.size() > 10_000, "only " + told.size());
    }

    private static Node object(JsonNode column, Map<String, String> row, String value) {
        if (column.has("valueUrl")) {
            return NodeFactory.createURI(fill(column.get("valueUrl").asText(), row));
        }
        return column.has("lang")
                ? NodeFactory.createLiteralLang(value, column.get("lang").asText())
                : NodeFactory.createLiteralDT(value, TypeMapper.getInstance().getSafeTypeByName(datatype(column)));
    }

    /** Of URI templates, what the description uses; codes need no escapes. */
    private static String fill(String template, Map<String, String> row) {
        String filled = template;
        for (Map.Entry<String, String> cell : row.entrySet()) {
            filled = filled.replace("{+" + cell.getKey() + "}", cell.getValue())
                    .replace("{" + cell.getKey() + "}", cell.getValue());
        }
        assertFalse(filled.contains("{"), filled);
        return filled;
    }

    private static String datatype(JsonNode column) {
        return XSD + column.get("datatype").asText();
    }

    private static List<String> parts(JsonNode column, String value) {
        if (value.isEmpty()) {
            return List.of();
        }
        return column.has("separator") ? List.of(value.split("\\|", -1)) : List.of(value);
    }

    private static Stream<JsonNode> columns(JsonNode table) {
        return Published.each(table.get("tableSchema").get("columns"));
    }

    private interface CellCheck {
        void check(JsonNode column, Map<String, String> row, String value);
    }

    /** With the aboutUrl that a column inherits from its table. */
    private static void forEachCell(CellCheck check) {
        Published.descriptions().forEach((file, description) -> {
            List<JsonNode> columns = new ArrayList<>();
            columns(description).forEach(column -> columns.add(inheriting(column, description)));
            for (Map<String, String> row : Published.tables().get(file).rows()) {
                columns.forEach(column ->
                        check.check(column, row, row.get(column.get("name").asText())));
            }
        });
    }

    private static JsonNode inheriting(JsonNode column, JsonNode table) {
        ObjectNode whole = column.deepCopy();
        if (!whole.has("aboutUrl")) {
            whole.set("aboutUrl", table.get("tableSchema").get("aboutUrl"));
        }
        return whole;
    }
}
