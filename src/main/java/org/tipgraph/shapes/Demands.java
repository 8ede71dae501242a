package org.tipgraph.shapes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;

/**
 * What the folder {@code shapes/} demands of the properties of each class. What it demands by paths of several steps, or
 * in SPARQL, is told in its messages and not here.
 */
public final class Demands {

    private static final Comparator<Demand> ORDER = Comparator.comparing(
                    (Demand demand) -> demand.of().getURI())
            .thenComparing(demand -> demand.property().getURI());

    private final Graph shapes;

    private Demands(Graph shapes) {
        this.shapes = shapes;
    }

    /** One for each class and property, in the order of their IRIs. */
    public static List<Demand> read() {
        Graph all = GraphMemFactory.createDefaultGraph();
        Arrays.stream(ShapeFiles.values())
                .flatMap(files -> files.read().stream())
                .forEach(all::add);
        return new Demands(all).merged();
    }

    private List<Demand> merged() {
        Map<List<Node>, Demand> merged = new LinkedHashMap<>();
        shapes.stream(Node.ANY, SHACL.targetClass, Node.ANY)
                .flatMap(target -> of(target.getObject(), target.getSubject()))
                .sorted(ORDER)
                .forEach(demand -> merged.merge(List.of(demand.of(), demand.property()), demand, Demand::and));
        return List.copyOf(merged.values());
    }

    private Stream<Demand> of(Node type, Node shape) {
        Stream<Node> properties = Stream.concat(Stream.of(shape), values(shape, SHACL.property));
        return properties.flatMap(property -> demand(type, property).stream());
    }

    private Optional<Demand> demand(Node type, Node shape) {
        return value(shape, SHACL.path)
                .filter(path -> path.isURI() && !path.equals(RDF.type.asNode()))
                .map(path -> new Demand(
                        type,
                        path,
                        number(shape, SHACL.minCount).orElse(0),
                        number(shape, SHACL.maxCount),
                        value(shape, SHACL.class_).or(() -> value(shape, SHACL.datatype))));
    }

    private Optional<Integer> number(Node shape, Node parameter) {
        return value(shape, parameter).map(Node::getLiteralLexicalForm).map(Integer::valueOf);
    }

    private Optional<Node> value(Node shape, Node parameter) {
        return values(shape, parameter).findFirst();
    }

    private Stream<Node> values(Node shape, Node parameter) {
        return shapes.stream(shape, parameter, Node.ANY).map(triple -> triple.getObject());
    }
}
