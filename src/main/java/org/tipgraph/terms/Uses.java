package org.tipgraph.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.tipgraph.shapes.Demand;

/**
 * Which properties the things of which class have, and how many, as the shapes demand it. What they demand of every kind
 * of a class in the same way is told of that class, once.
 */
public record Uses(Terms terms, List<Demand> demands) {

    public Uses {
        demands = List.copyOf(demands);
    }

    static Uses of(Terms terms, List<Demand> demands) {
        List<Demand> lifted = new ArrayList<>(demands);
        terms.classes().forEach(parent -> lift(parent.node(), terms.below(parent.node()), lifted));
        return new Uses(terms, lifted);
    }

    private static void lift(Node parent, List<Term> kinds, List<Demand> demands) {
        List<Demand> common = kinds.stream()
                .limit(1)
                .flatMap(kind -> demands.stream().filter(demand -> demand.of().equals(kind.node())))
                .filter(demand -> kinds.stream().allMatch(kind -> demands.contains(demand.ofClass(kind.node()))))
                .toList();
        common.forEach(demand -> {
            kinds.forEach(kind -> demands.remove(demand.ofClass(kind.node())));
            demands.add(demand.ofClass(parent));
        });
    }

    /** What is demanded of the things of a class, but for what is demanded of its parents. */
    public List<Demand> of(Node type) {
        return demands.stream().filter(demand -> demand.of().equals(type)).toList();
    }

    /** Where a property is used. */
    public List<Demand> with(Node property) {
        return demands.stream()
                .filter(demand -> demand.property().equals(property))
                .toList();
    }

    /** The nearest classes above it of which something is demanded. */
    public List<Node> inheritedBy(Term type) {
        return type.parents().stream()
                .flatMap(parent -> of(parent).isEmpty() ? above(parent) : Stream.of(parent))
                .toList();
    }

    private Stream<Node> above(Node parent) {
        Optional<Term> ours = terms.find(parent);
        return ours.stream().flatMap(term -> inheritedBy(term).stream());
    }
}
