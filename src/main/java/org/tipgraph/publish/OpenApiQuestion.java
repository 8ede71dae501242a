package org.tipgraph.publish;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.tipgraph.pages.Format;
import org.tipgraph.pages.ResultFormat;
import org.tipgraph.query.Parameter;
import org.tipgraph.query.Question;

/** One question of the library as a path of the {@link OpenApi} document. */
record OpenApiQuestion(Question question) {

    void addTo(ObjectNode paths) {
        String path = "/query/" + question.name() + (question.makesGraph() ? "/graph" : "") + ".{format}";
        ObjectNode operation = paths.putObject(path).putObject("get");
        operation.put("operationId", operationId()).put("summary", question.asks());
        if (!question.notes().isEmpty()) {
            operation.put("description", question.notes());
        }
        if (!question.topic().isEmpty()) {
            operation.putArray("tags").add(question.topic());
        }
        ArrayNode parameters = operation.putArray("parameters");
        parameters.add(format(
                question.makesGraph()
                        ? OpenApi.graphs().map(Format::suffix)
                        : tabular().map(ResultFormat::suffix)));
        question.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        ObjectNode responses = operation.putObject("responses");
        addResult(responses.putObject("200").put("description", "The result of the query"));
        responses.putObject("304").put("description", "The result is the one that the client has already.");
        OpenApi.addErrors(responses, "400", "429", "503");
    }

    /** {@code who-exploits-whom} as {@code whoExploitsWhom}. */
    private String operationId() {
        StringBuilder id = new StringBuilder();
        for (String word : question.name().split("-")) {
            id.append(id.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return id.toString();
    }

    /** The end of the path. */
    static ObjectNode format(Stream<String> suffixes) {
        List<String> names = suffixes.map(suffix -> suffix.substring(1)).toList();
        ObjectNode format = OpenApi.object();
        format.put("name", "format").put("in", "path").put("required", true).put("example", names.get(0));
        format.putObject("schema").put("type", "string").set("enum", OpenApi.texts(names.stream()));
        return format;
    }

    private ObjectNode parameter(Parameter parameter) {
        ObjectNode node = OpenApi.object();
        node.put("name", parameter.name())
                .put("in", "query")
                .put("required", false)
                .put("description", parameter.about() + "; default: " + parameter.byDefault());
        boolean isNumber = parameter.kind() == Parameter.Kind.INTEGER;
        ObjectNode schema = node.putObject("schema").put("type", isNumber ? "integer" : "string");
        question.byDefault(parameter)
                .map(Node::getLiteralLexicalForm)
                .ifPresent(value -> put(schema, "default", value, isNumber));
        parameter.example().ifPresent(value -> put(node, "example", value, isNumber));
        return node;
    }

    private static void put(ObjectNode node, String name, String value, boolean isNumber) {
        if (isNumber) {
            node.put(name, Long.parseLong(value));
        } else {
            node.put(name, value);
        }
    }

    private void addResult(ObjectNode response) {
        response.putObject("headers")
                .putObject("ETag")
                .put("description", "For If-None-Match: the result of a release stays the same.")
                .putObject("schema")
                .put("type", "string");
        ObjectNode content = response.putObject("content");
        if (question.makesGraph()) {
            OpenApi.graphs().forEach(format -> content.putObject(format.mediaType()));
            return;
        }
        tabular().forEach(format -> {
            ObjectNode schema = content.putObject(format.mediaType()).putObject("schema");
            if (format == ResultFormat.JSON) {
                addJson(schema);
            } else {
                schema.put("type", "string");
                addColumns(schema);
            }
        });
    }

    private void addColumns(ObjectNode schema) {
        if (question.query().isSelectType()) {
            schema.set("x-columns", OpenApi.texts(question.query().getResultVars().stream()));
        }
    }

    /** <a href="https://www.w3.org/TR/sparql11-results-json/">SPARQL 1.1 results in JSON</a>, with the columns. */
    private void addJson(ObjectNode schema) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ObjectNode head = properties.putObject("head").put("type", "object");
        if (question.query().isAskType()) {
            properties.putObject("boolean").put("type", "boolean");
            schema.putArray("required").add("head").add("boolean");
            return;
        }
        List<String> columns = question.query().getResultVars();
        head.putObject("properties").putObject("vars").set("const", OpenApi.texts(columns.stream()));
        head.putArray("required").add("vars");
        ObjectNode results = properties.putObject("results").put("type", "object");
        ObjectNode row = results.putObject("properties")
                .putObject("bindings")
                .put("type", "array")
                .putObject("items")
                .put("type", "object")
                .put("additionalProperties", false);
        ObjectNode cells = row.putObject("properties");
        columns.forEach(column -> cells.putObject(column).put("$ref", "#/components/schemas/Term"));
        results.putArray("required").add("bindings");
        schema.putArray("required").add("head").add("results");
    }

    /** A value in a result in JSON. */
    static ObjectNode term() {
        ObjectNode term = OpenApi.object();
        term.put("type", "object");
        ObjectNode properties = term.putObject("properties");
        properties.putObject("type").put("type", "string").set("enum", OpenApi.texts(Stream.of("uri", "literal")));
        properties.putObject("value").put("type", "string");
        properties.putObject("datatype").put("type", "string");
        properties.putObject("xml:lang").put("type", "string");
        term.putArray("required").add("type").add("value");
        return term;
    }

    static Stream<ResultFormat> tabular() {
        return Stream.of(ResultFormat.values());
    }
}
