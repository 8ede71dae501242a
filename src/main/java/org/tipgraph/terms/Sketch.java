package org.tipgraph.terms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.tipgraph.shapes.Demand;

/** What is to be drawn, before it has a place. */
record Sketch(Terms terms, Uses uses, List<Scheme> schemes) {

    /** The classes of ours, and those of others from which a property of ours leads to one of them. */
    List<Box> boxes() {
        Stream<Node> ours = terms.classes().map(Term::node);
        Stream<Node> others =
                uses.demands().stream().filter(this::isDrawn).map(Demand::of).filter(type -> !Terms.isOurs(type));
        return Stream.concat(ours, others)
                .distinct()
                .map(type -> new Box(type, rows(type), 0, 0))
                .toList();
    }

    List<Line> lines() {
        Stream<Line> kinds = terms.classes()
                .flatMap(parent -> terms.below(parent.node()).stream()
                        .map(kind -> new Line(parent.node(), kind.node(), RDFS.subClassOf.asNode(), true, List.of())));
        Stream<Line> properties = uses.demands().stream()
                .filter(this::isDrawn)
                .map(demand ->
                        new Line(demand.of(), demand.value().orElseThrow(), demand.property(), false, List.of()));
        return Stream.concat(kinds, properties).toList();
    }

    /** Whether it leads from a class in the drawing to one of ours. */
    private boolean isDrawn(Demand demand) {
        return (Terms.isOurs(demand.of()) || Terms.isOurs(demand.property()))
                && demand.value().flatMap(terms::find).isPresent();
    }

    private List<Box.Row> rows(Node type) {
        Stream<Box.Row> properties = uses.of(type).stream()
                .filter(this::isDrawn)
                .map(demand -> new Box.Row(demand.property(), label(demand)));
        Stream<Box.Row> scheme = schemes.stream()
                .filter(each -> each.type().equals(Optional.of(type)))
                .map(each -> new Box.Row(each.node(), Curie.of(each.node())));
        return Stream.concat(properties, scheme).toList();
    }

    /** {@code practice 1..*}. */
    private static String label(Demand demand) {
        String name = Curie.of(demand.property()).replaceFirst("^tip:", "");
        String most = demand.most().map(String::valueOf).orElse("*");
        String least = String.valueOf(demand.least());
        return name + " " + (least.equals(most) ? least : least + ".." + most);
    }
}
