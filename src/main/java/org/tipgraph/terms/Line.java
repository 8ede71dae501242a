package org.tipgraph.terms;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * A line of the {@link Diagram} between two classes.
 *
 * @param from the class where it begins: the parent, or the class whose things have the property
 * @param to the class where it ends: the kind of the parent, or the class of the values
 * @param property what leads there: {@code rdfs:subClassOf} for a kind of a class
 * @param points where it bends, from its begin to its end
 */
public record Line(Node from, Node to, Node property, boolean subclass, List<Point> points) {

    /** A place in the drawing. */
    public record Point(double x, double y) {}

    public Line {
        points = List.copyOf(points);
    }

    Line through(List<Point> bends) {
        return new Line(from, to, property, subclass, bends);
    }

    /** The points as SVG has them. */
    public String path() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }
}
