package org.tipgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tipgraph.query.QuestionLibrary;

/** The description of the interface is valid, and what it describes is so. */
class OpenApiTest {

    @RegisterExtension
    static final ServerExtension SERVER = ServerExtension.withOntology();

    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode document;

    private final Client client = SERVER.client();

    /** A GET that the document describes, with the example of each parameter. */
    record Call(String path, JsonNode operation) {

        /** With one of the formats that it names, if any. */
        List<String> addresses() {
            String address = path + query();
            for (JsonNode parameter : parameters("path")) {
                if (!parameter.get("name").asText().equals("format")) {
                    address = address.replace(
                            "{" + parameter.get("name").asText() + "}",
                            parameter.get("example").asText());
                }
            }
            List<String> addresses = new ArrayList<>();
            for (JsonNode parameter : parameters("path")) {
                if (parameter.get("name").asText().equals("format")) {
                    for (JsonNode format : parameter.at("/schema/enum")) {
                        addresses.add(address.replace("{format}", format.asText()));
                    }
                }
            }
            return addresses.isEmpty() ? List.of(address) : addresses;
        }

        private String query() {
            List<String> set = parameters("query").stream()
                    .map(parameter -> parameter.get("name").asText() + "="
                            + Client.encode(parameter.get("example").asText()))
                    .toList();
            return set.isEmpty() ? "" : "?" + String.join("&", set);
        }

        private List<JsonNode> parameters(String in) {
            return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                    .filter(parameter -> parameter.get("in").asText().equals(in))
                    .toList();
        }

        @Override
        public String toString() {
            return path;
        }
    }

    @BeforeAll
    static void read() throws Exception {
        document = JSON.readTree(SERVER.client().get("openapi.json").body());
    }

    static List<Call> calls() throws Exception {
        if (document == null) {
            read();
        }
        List<Call> calls = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path ->
                        calls.add(new Call(path.getKey(), path.getValue().get("get"))));
        return calls;
    }

    @Test
    void itIsWhatOpenApiAsksFor() throws Exception {
        String schema = Files.readString(Path.of("src/test/resources/openapi/schema-3.1.json"));
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(document.toString(), InputFormat.JSON));
    }

    @Test
    void eachQuestionOfTheLibraryIsInIt() throws Exception {
        Set<String> described = new TreeSet<>();
        calls().stream()
                .filter(call -> call.path().startsWith("/query/"))
                .forEach(call -> described.add(call.path().split("[/.]")[2]));
        assertEquals(new TreeSet<>(QuestionLibrary.bundled().names()), described);
    }

    @Test
    void noTwoOperationsHaveOneId() throws Exception {
        List<String> ids = document.findValues("operationId").stream()
                .map(JsonNode::asText)
                .toList();
        assertEquals(ids.size(), Set.copyOf(ids).size());
        assertTrue(ids.contains("whoExploitsWhom"), ids.toString());
    }

    @Test
    void itNamesTheServerThatItCameFrom() {
        assertEquals(
                SERVER.server().uri().toString(), document.at("/servers/0/url").asText() + "/");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatComesIsAsDescribed(Call call) throws Exception {
        JsonNode described = call.operation().at("/responses/200/content");
        Set<String> came = new TreeSet<>();
        for (String address : call.addresses()) {
            HttpResponse<String> answer = client.get(address.substring(1));
            assertEquals(200, answer.statusCode(), address + " " + answer.body());
            String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst("\\s*;.*", "");
            assertTrue(described.has(type), address + " came as " + type);
            assertBody(type, described.get(type).path("schema"), answer.body());
            came.add(type);
        }
        if (call.addresses().size() > 1) {
            assertEquals(described.size(), came.size(), "a format that is described never came");
        }
    }

    private static void assertBody(String type, JsonNode schema, String body) {
        switch (type) {
            case "application/sparql-results+json" -> assertEquals(List.of(), problems(schema, body));
            case "text/csv" -> assertColumns(schema, ",", "", body);
            case "text/tab-separated-values" -> assertColumns(schema, "\t", "?", body);
            case "application/sparql-results+xml" ->
                schema.path("x-columns")
                        .forEach(column -> assertTrue(
                                body.contains("<variable name=\"" + column.asText() + "\"/>"), column.asText()));
            default ->
                assertTrue(RDFParser.fromString(body, RDFLanguages.contentTypeToLang(type))
                                .toGraph()
                                .size()
                        >= 0);
        }
    }

    /** Against the schema, with the parts that it refers to. */
    private static List<?> problems(JsonNode schema, String body) {
        if (schema.isMissingNode()) {
            return List.of();
        }
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString())
                .validate(body, InputFormat.JSON);
    }

    private static void assertColumns(JsonNode schema, String separator, String mark, String body) {
        if (schema.has("x-columns")) {
            List<String> columns = new ArrayList<>();
            schema.get("x-columns").forEach(column -> columns.add(mark + column.asText()));
            assertEquals(
                    String.join(separator, columns), body.lines().findFirst().orElse(""));
        }
    }

    @Test
    void aMistakeIsToldAsDescribed() throws Exception {
        String error = document.at("/paths/~1query~1routes.{format}/get/responses/400/$ref")
                .asText();
        assertTrue(document.at(error.substring(1)).at("/content").has("text/plain"), error);
        HttpResponse<String> answer = client.get("query/routes.csv?year=soon");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
    }
}
