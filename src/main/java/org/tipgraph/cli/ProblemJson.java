package org.tipgraph.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Where;

/** Tells a problem to programs, with the keys that violations have too. */
final class ProblemJson {

    private ProblemJson() {}

    /** What a problem lacks is left out. */
    static ObjectNode of(Problem problem) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("code", problem.code());
        object.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        object.put("message", problem.what());
        object.put("remedy", problem.remedy());
        addWhere(problem.where(), object);
        return object;
    }

    private static void addWhere(Where where, ObjectNode object) {
        object.put("file", where.file());
        if (where.line() > 0) {
            object.put("line", where.line());
        }
        if (where.column() > 0) {
            object.put("column", where.column());
        }
        where.words().ifPresent(words -> object.put("words", words));
    }
}
