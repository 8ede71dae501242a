package org.tipgraph.shapes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;

/** Jena's engine with parsed shapes, and the words of those shapes. */
record Shacl(org.apache.jena.shacl.Shapes shapes, Map<String, Rule> rules) {

    static Shacl parse(Graph shapes) {
        Map<String, Rule> rules = Rules.in(shapes);
        silence(shapes, rules);
        return new Shacl(org.apache.jena.shacl.Shapes.parse(shapes), rules);
    }

    // A message of a shape hides what the engine has to say, and we tell both.
    private static void silence(Graph shapes, Map<String, Rule> rules) {
        shapes.find(null, SHACL.message, null)
                .filterKeep(message -> message.getSubject().isURI()
                        && rules.containsKey(message.getSubject().getURI()))
                .toList()
                .forEach(shapes::delete);
    }

    boolean isAbout(Graph graph) {
        return shapes.getTargetShapes().stream()
                .flatMap(shape -> shape.getTargets().stream())
                .filter(target -> target.getTargetType() != TargetType.targetNode)
                .anyMatch(target -> !target.getFocusNodes(graph).isEmpty());
    }

    /** Violations in no order. */
    Stream<Violation> check(Graph graph, Locator locator) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(entry -> violation(entry, locator))
                .collect(groupingBy(
                        violation -> violation.withEngine(""), mapping(Violation::engine, toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey().withEngine(String.join("; ", entry.getValue())));
    }

    private Violation violation(ReportEntry entry, Locator locator) {
        Optional<Node> value = Optional.ofNullable(entry.value());
        Optional<Node> part = value.filter(it -> isPart(it, entry.focusNode()));
        Node focus = part.orElse(entry.focusNode());
        Location location = locator.of(focus, value);
        return new Violation(
                rules.get(entry.source().getURI()),
                words(focus),
                Optional.ofNullable(entry.resultPath()).map(path -> ShaclPaths.pathToString(shapes.getGraph(), path)),
                value.filter(it -> part.isEmpty() && !it.equals(focus)).map(Shacl::words),
                entry.message(),
                location.where(),
                location.sentence());
    }

    // A rule in SPARQL looks at a narrative as a whole, and gives the part that breaks it as the value.
    private static boolean isPart(Node value, Node focus) {
        return value.isURI()
                && focus.isURI()
                && !value.equals(focus)
                && value.getURI().startsWith(focus.getURI());
    }

    private static String words(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
