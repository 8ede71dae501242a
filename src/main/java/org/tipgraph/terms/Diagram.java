package org.tipgraph.terms;

import java.util.List;

/**
 * A drawing of the classes: which is a kind of which, which properties lead from one to another, and in which schemes
 * their concepts are. Made from the ontology and the shapes; where things stand is found by {@link Layout}.
 */
public record Diagram(List<Box> boxes, List<Line> lines, double width, double height) {

    public Diagram {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** The drawing, laid out. */
    static Diagram of(Terms terms, Uses uses, List<Scheme> schemes) {
        Sketch sketch = new Sketch(terms, uses, schemes);
        return Layout.of(sketch.boxes(), sketch.lines());
    }
}
