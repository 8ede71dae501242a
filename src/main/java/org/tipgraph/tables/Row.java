package org.tipgraph.tables;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells the values of each cell, in the order of the columns
 */
record Row(List<List<String>> cells) {

    Row {
        cells = List.copyOf(cells);
    }
}
