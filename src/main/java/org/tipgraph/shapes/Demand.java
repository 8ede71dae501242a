package org.tipgraph.shapes;

import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What the shapes demand of one property of the things of a class.
 *
 * <pre>{@code
 * Demands.read();   // among them: Exploitation, practice, at least 1, at most any number, each a Practice
 * }</pre>
 *
 * @param of the class
 * @param property the property
 * @param least how many values a thing has at least; 0 where nothing is demanded
 * @param most how many it has at most, where that is limited
 * @param value the class or datatype of the values, where one is demanded
 */
public record Demand(Node of, Node property, int least, Optional<Integer> most, Optional<Node> value) {

    public Demand {
        Objects.requireNonNull(of);
        Objects.requireNonNull(property);
        Objects.requireNonNull(most);
        Objects.requireNonNull(value);
    }

    /** {@code 1}, {@code 0 or 1}, {@code 1 or more}, {@code any number}. */
    public String count() {
        if (most.isEmpty()) {
            return least == 0 ? "any number" : least + " or more";
        }
        return least == most.get()
                ? "exactly " + least
                : least + (most.get() == least + 1 ? " or " : " to ") + most.get();
    }

    /** The same for things of another class. */
    public Demand ofClass(Node other) {
        return new Demand(other, property, least, most, value);
    }

    /** Both at once, where two shapes are on the same property. */
    Demand and(Demand other) {
        Optional<Integer> fewer = most.flatMap(mine -> other.most.map(theirs -> Math.min(mine, theirs)))
                .or(() -> most)
                .or(() -> other.most);
        return new Demand(of, property, Math.max(least, other.least), fewer, value.or(() -> other.value));
    }
}
