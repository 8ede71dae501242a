package org.tipgraph.query;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How wide each column of a table is. */
record ColumnWidths(List<Integer> columns) {

    /** No column that is wrapped gets narrower than this, even where the table then is too wide. */
    private static final int LEAST = 8;

    ColumnWidths {
        columns = List.copyOf(columns);
    }

    /**
     * The widths that show these rows.
     *
     * @param rows rows of equally many cells, at least one row
     * @param gap what stands between two columns
     * @param limit the width of the whole, 0 for no limit; the widest columns give way first
     */
    static ColumnWidths fit(List<List<String>> rows, int gap, int limit) {
        List<Integer> widths = IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> widest(rows, column))
                .collect(Collectors.toList());
        int available = limit - gap * (widths.size() - 1);
        while (limit > 0 && sum(widths) > available && !widths.isEmpty()) {
            int widest = widths.indexOf(Collections.max(widths));
            if (widths.get(widest) <= LEAST) {
                break;
            }
            widths.set(widest, widths.get(widest) - 1);
        }
        return new ColumnWidths(widths);
    }

    private static int widest(List<List<String>> rows, int column) {
        return rows.stream()
                .mapToInt(row -> DisplayText.width(row.get(column)))
                .max()
                .orElse(0);
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }
}
