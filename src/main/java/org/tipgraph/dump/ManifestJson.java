package org.tipgraph.dump;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * A manifest as JSON and back. With Jena's own JSON, because a server reads a manifest before it can answer, and
 * Jackson's first object costs a third of a second.
 */
final class ManifestJson {

    private ManifestJson() {}

    static String write(Manifest manifest) {
        JsonObject json = new JsonObject();
        json.put("software", manifest.software());
        json.put("triples", manifest.triples());
        json.put("quads", manifest.quads());
        json.put("subjects", manifest.subjects());
        JsonArray files = new JsonArray();
        manifest.files().forEach(file -> files.add(write(file)));
        json.put("files", files);
        JsonArray tables = new JsonArray();
        manifest.tables().forEach(file -> tables.add(write(file)));
        json.put("tables", tables);
        json.put("graphs", write(manifest.graphs()));
        json.put("classes", write(manifest.classes()));
        json.put("properties", write(manifest.properties()));
        return json.toString().strip() + "\n";
    }

    private static JsonObject write(DumpFile file) {
        JsonObject json = new JsonObject();
        json.put("name", file.name());
        json.put("mediaType", file.mediaType());
        json.put("bytes", file.bytes());
        json.put("sha256", file.sha256());
        json.put("statements", file.statements());
        return json;
    }

    private static JsonObject write(TableFile file) {
        JsonObject json = new JsonObject();
        json.put("name", file.name());
        json.put("mediaType", file.mediaType());
        json.put("bytes", file.bytes());
        json.put("sha256", file.sha256());
        json.put("rows", file.rows());
        return json;
    }

    private static JsonObject write(Map<String, Long> counts) {
        JsonObject json = new JsonObject();
        counts.forEach((name, count) -> json.put(name, count.longValue()));
        return json;
    }

    /** What is not a manifest is an {@link IOException}. */
    static Manifest read(String text) throws IOException {
        try {
            JsonObject json = JSON.parse(text);
            List<DumpFile> files = need(json, "files").getAsArray().stream()
                    .map(file -> readFile(file.getAsObject()))
                    .toList();
            return new Manifest(
                    text(json, "software"),
                    number(json, "triples"),
                    number(json, "quads"),
                    number(json, "subjects"),
                    files,
                    tables(json),
                    counts(json, "graphs"),
                    counts(json, "classes"),
                    counts(json, "properties"));
        } catch (JsonException e) {
            throw new IOException("it is not a manifest of tipgraph", e);
        }
    }

    private static DumpFile readFile(JsonObject json) {
        return new DumpFile(
                text(json, "name"),
                text(json, "mediaType"),
                number(json, "bytes"),
                text(json, "sha256"),
                number(json, "statements"));
    }

    /** None in a manifest from before there were tables. */
    private static List<TableFile> tables(JsonObject json) {
        return json.hasKey("tables")
                ? need(json, "tables").getAsArray().stream()
                        .map(file -> readTable(file.getAsObject()))
                        .toList()
                : List.of();
    }

    private static TableFile readTable(JsonObject json) {
        return new TableFile(
                text(json, "name"),
                text(json, "mediaType"),
                number(json, "bytes"),
                text(json, "sha256"),
                number(json, "rows"));
    }

    private static Map<String, Long> counts(JsonObject json, String name) {
        JsonObject object = need(json, name).getAsObject();
        Map<String, Long> counts = new LinkedHashMap<>();
        object.keys().forEach(key -> counts.put(key, number(object, key)));
        return counts;
    }

    private static String text(JsonObject json, String name) {
        return need(json, name).getAsString().value();
    }

    private static long number(JsonObject json, String name) {
        return need(json, name).getAsNumber().value().longValue();
    }

    private static JsonValue need(JsonObject json, String name) {
        if (!json.hasKey(name)) {
            throw new JsonException("no " + name);
        }
        return json.get(name);
    }
}
