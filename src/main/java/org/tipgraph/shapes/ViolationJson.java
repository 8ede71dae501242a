package org.tipgraph.shapes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tipgraph.text.Problem.Where;

/** Tells violations to programs, as JSON. */
public final class ViolationJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ViolationJson() {}

    /** An array with an object for each violation; what a violation lacks is left out. */
    public static ArrayNode of(List<Violation> violations) {
        ArrayNode array = JSON.arrayNode();
        violations.forEach(violation -> array.add(of(violation)));
        return array;
    }

    /** One violation. */
    public static ObjectNode of(Violation violation) {
        ObjectNode object = JSON.objectNode();
        addRule(violation.rule(), object);
        object.put("focus", violation.focus());
        put("path", violation.path(), object);
        put("value", violation.value(), object);
        object.put("engine", violation.engine());
        addWhere(violation.where(), object);
        violation.sentence().ifPresent(sentence -> addSentence(sentence, object));
        return object;
    }

    private static void addRule(Rule rule, ObjectNode object) {
        object.put("rule", rule.iri());
        object.put("name", rule.name());
        object.put("severity", rule.severity().name().toLowerCase(Locale.ROOT));
        object.put("message", rule.message());
        object.put("remedy", rule.remedy());
    }

    private static void addWhere(Where where, ObjectNode object) {
        object.put("file", where.file());
        if (where.line() > 0) {
            object.put("line", where.line());
            object.put("column", where.column());
        }
        put("words", where.words(), object);
    }

    private static void addSentence(MarkedSentence sentence, ObjectNode object) {
        object.put("sentence", sentence.text());
        object.put("markBegin", sentence.mark().begin());
        object.put("markEnd", sentence.mark().end());
    }

    private static void put(String name, Optional<String> value, ObjectNode object) {
        value.ifPresent(words -> object.put(name, words));
    }
}
