package org.tipgraph.shapes;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.system.G;
import org.tipgraph.text.Problem.Severity;

/** Reads the words of shapes. */
final class Rules {

    private Rules() {}

    /** The rules of a graph of shapes, by the IRIs of their shapes. */
    static Map<String, Rule> in(Graph shapes) {
        Map<String, Rule> rules = new TreeMap<>();
        G.nodesOfTypeAsSet(shapes, SHACL.NodeShape).forEach(shape -> add(shapes, shape, rules));
        G.nodesOfTypeAsSet(shapes, SHACL.PropertyShape).forEach(shape -> add(shapes, shape, rules));
        return rules;
    }

    private static void add(Graph shapes, Node shape, Map<String, Rule> rules) {
        rules.put(
                shape.getURI(),
                new Rule(
                        shape.getURI(),
                        words(shapes, shape, SHACL.name),
                        severity(shapes, shape),
                        words(shapes, shape, SHACL.message),
                        words(shapes, shape, SHACL.description)));
    }

    private static String words(Graph shapes, Node shape, Node property) {
        return G.getOneSP(shapes, shape, property).getLiteralLexicalForm();
    }

    private static Severity severity(Graph shapes, Node shape) {
        return G.getOneSP(shapes, shape, SHACL.severity).equals(SHACL.Violation) ? Severity.ERROR : Severity.WARNING;
    }
}
