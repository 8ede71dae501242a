package org.tipgraph.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/**
 * A group of tables as JSON of CSV on the Web, from the same description in Turtle.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#metadata-format">Metadata Format</a>
 */
final class MetadataJson {

    /** What is told of a column, by its name in JSON, in this order. Some tools know a column by its title only. */
    private static final Map<String, Property> OF_COLUMNS = ofColumns();

    private MetadataJson() {}

    private static Map<String, Property> ofColumns() {
        Map<String, Property> properties = new LinkedHashMap<>();
        properties.put("name", Csvw.NAME);
        properties.put("titles", Csvw.NAME);
        properties.put("dc:description", DCTerms.description);
        properties.put("skos:scopeNote", SKOS.scopeNote);
        properties.put("schema:unitText", ResourceFactory.createProperty("https://schema.org/unitText"));
        properties.put("datatype", Csvw.DATATYPE);
        for (String same : List.of("lang", "separator", "aboutUrl", "propertyUrl", "valueUrl", "suppressOutput")) {
            properties.put(same, Csvw.property(same));
        }
        return properties;
    }

    static String of(Resource group) {
        JsonObject json = new JsonObject();
        JsonObject english = new JsonObject();
        english.put("@language", "en");
        json.put("@context", array("http://www.w3.org/ns/csvw", english));
        json.put("dc:title", text(group, DCTerms.title));
        json.put("dc:description", text(group, DCTerms.description));
        json.put("dc:license", link(group, DCTerms.license));
        json.put("dc:source", link(group, DCTerms.source));
        json.put("dialect", CsvFile.dialect());
        JsonArray tables = new JsonArray();
        Csvw.list(group, Csvw.TABLE).forEach(table -> tables.add(table(table.asResource())));
        json.put("tables", tables);
        return json.toString().strip() + "\n";
    }

    private static JsonObject table(Resource table) {
        JsonObject json = new JsonObject();
        json.put("url", Csvw.name(table) + ".csv");
        json.put("dc:title", text(table, DCTerms.title));
        json.put("dc:description", text(table, DCTerms.description));
        json.put("tableSchema", schema(table));
        return json;
    }

    private static JsonObject schema(Resource table) {
        JsonObject json = new JsonObject();
        JsonArray columns = new JsonArray();
        Csvw.list(table, Csvw.COLUMN).forEach(column -> columns.add(column(column.asResource())));
        json.put("columns", columns);
        JsonArray key = new JsonArray();
        values(table, Csvw.PRIMARY_KEY).map(MetadataJson::words).sorted().forEach(key::add);
        json.put("primaryKey", key);
        JsonArray foreign = new JsonArray();
        values(table, Csvw.FOREIGN_KEY)
                .map(RDFNode::asResource)
                .sorted((left, right) -> left.getURI().compareTo(right.getURI()))
                .forEach(reference -> foreign.add(foreignKey(reference)));
        if (!foreign.isEmpty()) {
            json.put("foreignKeys", foreign);
        }
        json.put("aboutUrl", text(table, Csvw.property("aboutUrl")));
        return json;
    }

    private static JsonObject column(Resource column) {
        JsonObject json = new JsonObject();
        OF_COLUMNS.forEach((name, property) -> {
            if (column.hasProperty(property)) {
                put(json, name, column.getProperty(property).getObject());
            }
        });
        json.put("required", !column.hasProperty(SKOS.scopeNote));
        return json;
    }

    private static void put(JsonObject json, String name, RDFNode value) {
        if (value.isLiteral() && value.asLiteral().getValue() instanceof Boolean truth) {
            json.put(name, truth.booleanValue());
        } else {
            json.put(name, words(value));
        }
    }

    private static JsonObject foreignKey(Resource key) {
        Resource reference = key.getRequiredProperty(Csvw.REFERENCE).getResource();
        JsonObject target = new JsonObject();
        target.put("resource", text(reference, Csvw.RESOURCE));
        target.put("columnReference", text(reference, Csvw.COLUMN_REFERENCE));
        JsonObject json = new JsonObject();
        json.put("columnReference", text(key, Csvw.COLUMN_REFERENCE));
        json.put("reference", target);
        return json;
    }

    private static JsonObject link(Resource subject, Property property) {
        JsonObject json = new JsonObject();
        json.put("@id", text(subject, property));
        return json;
    }

    private static String text(Resource subject, Property property) {
        return words(subject.getRequiredProperty(property).getObject());
    }

    private static String words(RDFNode node) {
        return node.isLiteral()
                ? node.asLiteral().getLexicalForm()
                : node.asResource().getURI();
    }

    private static Stream<RDFNode> values(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream().map(statement -> statement.getObject());
    }

    private static JsonArray array(String first, JsonObject second) {
        JsonArray array = new JsonArray();
        array.add(first);
        array.add(second);
        return array;
    }
}
