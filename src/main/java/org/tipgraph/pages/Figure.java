package org.tipgraph.pages;

import java.util.List;
import java.util.Optional;

/**
 * A picture with all that belongs to it: what is asked, what is counted, what stands out, and the numbers as a table.
 * Its template can be put on any page that loads {@link #scripts}; they draw the picture from the table.
 *
 * @param numbers what is drawn: all rows of the answer, or those with most claims
 * @param rows how many the answer has
 * @param counted a sentence on what is counted, of how many
 * @param answer the address of the answer to the question
 * @param regions the countries of the regions that the numbers name, by their M49 codes, such as
 *     {@code 011:204,854 013:084}; empty where there is no map
 */
public record Figure(Picture picture, Numbers numbers, int rows, String counted, String answer, String regions) {

    /** The files under {@code assets/} that draw pictures, in the order in which they are loaded. */
    public static List<String> scripts() {
        return List.of(
                "d3/d3.min.js",
                "plot/plot.umd.min.js",
                "topojson-client/topojson-client.min.js",
                "pictures/pictures.js",
                "pictures/bars.js",
                "pictures/cells.js",
                "pictures/map.js");
    }

    /** What it is called, such as {@code routes}. */
    public String name() {
        return picture.id();
    }

    /** Of its element, such as {@code picture-routes}. */
    public String id() {
        return "picture-" + name();
    }

    /** What stands out. */
    public String summary() {
        return picture.summary(numbers);
    }

    /** No claim is counted. */
    public boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** What is neither drawn nor in the table, if anything. */
    public Optional<String> leftOut() {
        int shown = numbers.rows().size();
        if (shown == rows) {
            return Optional.empty();
        }
        int fewest = numbers.count(numbers.rows().get(shown - 1));
        return Optional.of("Only the " + Told.grouped(shown) + " routes in " + fewest + " claims or more are shown; "
                + Told.grouped(rows - shown) + " others are left out here, and are in the answer.");
    }
}
