package org.tipgraph.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.tipgraph.query.Answer;
import org.tipgraph.query.QueryService;
import org.tipgraph.text.InputException;

/**
 * The answer to a question, as a table for people, from which a script draws a picture.
 *
 * @param columns how it is headed
 * @param rows in the order of the answer, a cell for each column
 */
public record Numbers(List<Column> columns, List<List<Cell>> rows) {

    /**
     * A column of a table.
     *
     * @param variable of the query, that the cell shows
     * @param heading in words
     * @param code the variable whose value stands behind the cell, for the script; empty for none
     */
    public record Column(String variable, String heading, String code) {

        static Column of(String variable, String heading) {
            return new Column(variable, heading, "");
        }

        /** A name that has a code: {@code originName} with {@code origin}. */
        static Column named(String variable, String heading, String code) {
            return new Column(variable, heading, code);
        }

        public boolean isCount() {
            return variable.equals("claims") || variable.equals("narratives");
        }
    }

    /** What a place in the table shows, and the code behind it: empty where the answer has none. */
    public record Cell(String text, String code, boolean isCount) {}

    public Numbers {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    static Numbers ask(QueryService service, Query query, List<Column> columns) throws InputException {
        List<List<Cell>> rows = new ArrayList<>();
        try {
            service.run(
                    query,
                    answer -> ((Answer.Rows) answer)
                            .rows()
                            .forEachRemaining(row -> rows.add(columns.stream()
                                    .map(column -> cell(row, column))
                                    .toList())));
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written", e);
        }
        return new Numbers(columns, rows);
    }

    private static Cell cell(Binding row, Column column) {
        return new Cell(text(row, column.variable()), text(row, column.code()), column.isCount());
    }

    private static String text(Binding row, String variable) {
        Node value = variable.isEmpty() ? null : row.get(variable);
        if (value == null) {
            return "";
        }
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI();
    }

    /** Nothing is counted. */
    boolean isEmpty() {
        return rows.stream().allMatch(row -> count(row) == 0);
    }

    /** The claims that a row counts. */
    int count(List<Cell> row) {
        return Integer.parseInt(row.get(index("claims")).text());
    }

    Cell cell(List<Cell> row, String variable) {
        return row.get(index(variable));
    }

    private int index(String variable) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).variable().equals(variable)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + variable);
    }

    /** The claims counted by what is in some columns, in the order of the rows. */
    Map<List<String>, Integer> totals(String... variables) {
        Map<List<String>, Integer> totals = new LinkedHashMap<>();
        for (List<Cell> row : rows) {
            List<String> key = Stream.of(variables)
                    .map(variable -> cell(row, variable).text())
                    .toList();
            totals.merge(key, count(row), Integer::sum);
        }
        return totals;
    }

    /**
     * At most so many rows: those with as many claims as the last that finds room, so that no row is left out while
     * another of as many claims is shown. Where that would leave none, the first.
     */
    Numbers withMostClaims(int most) {
        if (rows.size() <= most) {
            return this;
        }
        int tooFew = count(rows.get(most));
        List<List<Cell>> kept = rows.stream().filter(row -> count(row) > tooFew).toList();
        return new Numbers(columns, kept.isEmpty() ? rows.subList(0, most) : kept);
    }
}
