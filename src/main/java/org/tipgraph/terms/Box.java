package org.tipgraph.terms;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A class in the {@link Diagram}: its name, and below it a row for each property that leads to another class, and for the
 * scheme that its concepts are in. Measures are in units of the drawing, for letters of one width.
 */
public record Box(Node type, List<Row> rows, double x, double y) {

    private static final double LETTER = 7.25;
    private static final double MARGIN = 8;
    private static final double LINE = 18;
    private static final double TITLE = 24;

    /**
     * A line of text that leads somewhere.
     *
     * @param target the property or scheme
     */
    public record Row(Node target, String label) {}

    public Box {
        Objects.requireNonNull(type);
        rows = List.copyOf(rows);
    }

    Box at(double left, double top) {
        return new Box(type, rows, left, top);
    }

    /** What stands above the rows. */
    public String title() {
        return Terms.isOurs(type) ? Curie.of(type).replaceFirst("^tip:", "") : Curie.of(type);
    }

    public double width() {
        int letters = Stream.concat(Stream.of(title()), rows.stream().map(Row::label))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return letters * LETTER + 2 * MARGIN;
    }

    public double height() {
        return rows.isEmpty() ? TITLE : TITLE + rows.size() * LINE + MARGIN / 2;
    }

    /** Where its text begins. */
    public double textX() {
        return x + MARGIN;
    }

    public double titleY() {
        return y + TITLE - MARGIN;
    }

    /** Where the line below the title is. */
    public double ruleY() {
        return y + TITLE;
    }

    /** Where the text of a row stands. */
    public double rowY(Row row) {
        return y + middleOf(row) + MARGIN / 2;
    }

    static double middleOfTitle() {
        return TITLE / 2;
    }

    /** At which height lines come in: those from a parent above those of properties, so that they can be told apart. */
    static double entry(boolean subclass) {
        return subclass ? TITLE / 4 : TITLE * 3 / 4;
    }

    double middleOf(Row row) {
        return TITLE + rows.indexOf(row) * LINE + LINE / 2;
    }
}
