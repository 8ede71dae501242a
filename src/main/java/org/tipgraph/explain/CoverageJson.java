package org.tipgraph.explain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Tells programs the coverage of narratives, as JSON. */
public final class CoverageJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CoverageJson() {}

    /** An array with an object for each narrative. */
    public static ArrayNode of(List<Coverage> coverages) {
        ArrayNode array = JSON.arrayNode();
        coverages.forEach(coverage -> array.add(of(coverage)));
        return array;
    }

    private static ObjectNode of(Coverage coverage) {
        ObjectNode object = JSON.objectNode();
        object.put("file", coverage.file());
        object.put("narrative", coverage.narrative());
        object.put("sentences", coverage.sentences());
        object.put("withClaims", coverage.withClaims());
        object.put("recommendations", coverage.recommendations());
        addStretches(coverage.silent(), object.putArray("withoutClaims"));
        addStretches(coverage.apart(), object.putArray("apart"));
        return object;
    }

    private static void addStretches(List<Stretch> stretches, ArrayNode array) {
        for (Stretch stretch : stretches) {
            array.addObject()
                    .put("kind", stretch.kind().word())
                    .put("section", stretch.section())
                    .put("line", stretch.where().line())
                    .put("column", stretch.where().column())
                    .put("words", stretch.words());
        }
    }
}
