package org.tipgraph.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tipgraph.dump.Manifest;
import org.tipgraph.pages.Format;
import org.tipgraph.query.Question;
import org.tipgraph.vocabulary.Tip;

/**
 * What can be asked over HTTP, for programs and those who write them: each question of the library with its parameters
 * and what comes back, the endpoint, and the descriptions of names. The same library and release give the same document.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1</a>
 */
final class OpenApi {

    private static final String NARRATIVES = Tip.BASE + "narrative/";
    private static final Map<String, String> ERRORS = new TreeMap<>(Map.of(
            "400", "The parameters or the query are not understood; a sentence tells what to change.",
            "403", "Something that this server does not do, such as SERVICE or an update.",
            "404", "There is nothing of that name.",
            "429", "Too many requests from one address; Retry-After tells when to ask again.",
            "503", "The query took too long, or too many were asked at once."));

    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private final ObjectNode paths = JsonNodeFactory.instance.objectNode();
    private final String address;

    private OpenApi(String address) {
        this.address = address;
    }

    /**
     * The document, as JSON.
     *
     * @param address where readers find the server, such as {@code http://127.0.0.1:3030/}
     */
    static String json(List<Question> questions, Manifest manifest, String address) {
        OpenApi api = new OpenApi(address);
        api.introduce();
        questions.forEach(question -> new OpenApiQuestion(question).addTo(api.paths));
        api.addEndpoint();
        api.addDescriptions(manifest);
        api.document.set("paths", api.paths);
        api.addComponents();
        return api.document.toPrettyString() + "\n";
    }

    private void introduce() {
        document.put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "tipgraph")
                .put(
                        "description",
                        "What the Trafficking in Persons Report claims, as data. Claims of that report, not findings:"
                                + " read the status, the source and the words of a claim before you use it.")
                .put(
                        "version",
                        Objects.requireNonNullElse(
                                OpenApi.class.getPackage().getImplementationVersion(), "development"))
                .putObject("license")
                .put("name", "CC0 1.0 Universal")
                .put("identifier", "CC0-1.0");
        document.putArray("servers").addObject().put("url", address.replaceFirst("/+$", ""));
    }

    private void addEndpoint() {
        ObjectNode path = paths.putObject("/sparql");
        path.put("summary", "SPARQL 1.1 Protocol");
        ObjectNode get = endpointOperation(path.putObject("get"), "askSparql");
        get.putArray("parameters")
                .addObject()
                .put("name", "query")
                .put("in", "query")
                .put("required", true)
                .put("description", "A query in SPARQL 1.1. The default graph is the union of all graphs.")
                .put("example", "SELECT (COUNT(*) AS ?triples) WHERE { ?subject ?property ?value }")
                .putObject("schema")
                .put("type", "string");
        ObjectNode post = endpointOperation(path.putObject("post"), "postSparql");
        ObjectNode body = post.putObject("requestBody").put("required", true).putObject("content");
        body.putObject("application/sparql-query").putObject("schema").put("type", "string");
        ObjectNode form = body.putObject("application/x-www-form-urlencoded")
                .putObject("schema")
                .put("type", "object");
        form.putObject("properties").putObject("query").put("type", "string");
        form.putArray("required").add("query");
    }

    private static ObjectNode endpointOperation(ObjectNode operation, String id) {
        operation
                .put("operationId", id)
                .put("summary", "Asks a query of your own")
                .putArray("tags")
                .add("SPARQL");
        ObjectNode responses = operation.putObject("responses");
        ObjectNode content =
                responses.putObject("200").put("description", "The result").putObject("content");
        OpenApiQuestion.tabular().forEach(format -> content.putObject(format.mediaType()));
        graphs().forEach(format -> content.putObject(format.mediaType()));
        addErrors(responses, "400", "403", "429", "503");
        return operation;
    }

    /** The forms of names, each with an example that is true of the release. */
    private void addDescriptions(Manifest manifest) {
        addDescription("/ontology", "describeOntology", "The terms of the ontology", Map.of());
        addDescription(
                "/place/{code}",
                "describePlace",
                "A place, by its ISO 3166-1 alpha-3 or M49 code",
                Map.of("code", "PRK"));
        addDescription(
                "/concept/{scheme}/{code}",
                "describeConcept",
                "A concept of a scheme",
                new TreeMap<>(Map.of("scheme", "practice", "code", "forced-labour")));
        aNarrative(manifest)
                .ifPresent(example -> addDescription(
                        "/narrative/{year}/{country}",
                        "describeNarrative",
                        "A narrative with its text, passages and claims",
                        new TreeMap<>(Map.of("year", example[0], "country", example[1]))));
    }

    private static Optional<String[]> aNarrative(Manifest manifest) {
        return manifest.graphs().keySet().stream()
                .filter(graph -> graph.startsWith(NARRATIVES))
                .findFirst()
                .map(graph -> graph.substring(NARRATIVES.length()).split("/"));
    }

    private void addDescription(String path, String id, String summary, Map<String, String> examples) {
        ObjectNode operation = paths.putObject(path + ".{format}").putObject("get");
        operation
                .put("operationId", id)
                .put("summary", summary)
                .putArray("tags")
                .add("Names");
        var parameters = operation.putArray("parameters");
        examples.forEach((name, example) -> parameters
                .addObject()
                .put("name", name)
                .put("in", "path")
                .put("required", true)
                .put("example", example)
                .putObject("schema")
                .put("type", "string"));
        parameters.add(OpenApiQuestion.format(graphs().map(Format::suffix)));
        ObjectNode responses = operation.putObject("responses");
        ObjectNode content = responses
                .putObject("200")
                .put("description", "All that is said of it")
                .putObject("content");
        graphs().forEach(format -> content.putObject(format.mediaType()));
        addErrors(responses, "404", "429", "503");
    }

    private void addComponents() {
        ObjectNode components = document.putObject("components");
        ObjectNode responses = components.putObject("responses");
        ERRORS.forEach((status, words) -> responses
                .putObject("error" + status)
                .put("description", words)
                .putObject("content")
                .putObject("text/plain")
                .putObject("schema")
                .put("type", "string"));
        components.putObject("schemas").set("Term", OpenApiQuestion.term());
    }

    static void addErrors(ObjectNode responses, String... statuses) {
        for (String status : statuses) {
            responses.putObject(status).put("$ref", "#/components/responses/error" + status);
        }
    }

    static Stream<Format> graphs() {
        return Format.data().stream();
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static JsonNode texts(Stream<String> texts) {
        var array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
