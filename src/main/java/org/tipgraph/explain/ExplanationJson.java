package org.tipgraph.explain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Tells explanations to programs, as JSON. */
public final class ExplanationJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ExplanationJson() {}

    /** An array with an object for each explanation; what an explanation lacks is left out. */
    public static ArrayNode of(List<Explanation> explanations) {
        ArrayNode array = JSON.arrayNode();
        explanations.forEach(explanation -> array.add(of(explanation)));
        return array;
    }

    private static ObjectNode of(Explanation explanation) {
        ObjectNode object = JSON.objectNode();
        object.put("claim", explanation.iri());
        object.put("kind", explanation.kind());
        addPassage(explanation.passage(), object);
        object.set("rule", rule(explanation.rule()));
        ArrayNode values = object.putArray("values");
        explanation.values().forEach(value -> values.add(value(value)));
        return object;
    }

    private static void addPassage(MarkedPassage passage, ObjectNode object) {
        object.put("file", passage.where().file());
        object.put("line", passage.where().line());
        object.put("column", passage.where().column());
        object.put("words", passage.sentence().words());
        object.put("sentence", passage.sentence().text());
    }

    private static ObjectNode rule(AppliedRule rule) {
        ObjectNode object = JSON.objectNode();
        object.put("code", rule.code());
        object.put("name", rule.name());
        object.put("definition", rule.definition());
        addWordings("words", rule.words(), object);
        return object;
    }

    private static ObjectNode value(Value value) {
        ObjectNode object = JSON.objectNode();
        object.put("property", value.property());
        object.put("value", value.value());
        object.put("name", value.name());
        addReason(value.reason(), object);
        return object;
    }

    private static void addReason(Reason reason, ObjectNode object) {
        if (reason instanceof Reason.Named named) {
            addWordings("named", named.words(), object);
        } else if (reason instanceof Reason.Inferred inferred) {
            object.set("inferred", rule(inferred.rule()));
            inferred.from().ifPresent(from -> addPassage(from, object.putObject("from")));
        } else if (reason instanceof Reason.Told told) {
            object.put("told", told.sentence());
        }
    }

    private static void addWordings(String key, List<Wording> wordings, ObjectNode object) {
        ArrayNode array = object.putArray(key);
        for (Wording wording : wordings) {
            Entry entry = wording.entry();
            array.addObject()
                    .put("words", wording.words())
                    .put("concept", entry.concept())
                    .put("pattern", entry.pattern())
                    .put("file", entry.file())
                    .put("line", entry.line())
                    .put("column", entry.column());
        }
    }
}
