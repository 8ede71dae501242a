package org.tipgraph.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** The rows that the query of a table finds in a graph, in the order of the query. */
final class Rows {

    private final Table table;
    private final Query query;

    private Rows(Table table, Query query) {
        this.table = table;
        this.query = query;
    }

    static Rows of(Table table) {
        Query query = QueryFactory.create(TableGroup.query(table), Syntax.syntaxSPARQL_11);
        List<String> columns = table.columns().stream().map(Column::name).toList();
        if (!query.getResultVars().equals(columns)) {
            throw new IllegalStateException("the query of the table " + table.name() + " gives " + query.getResultVars()
                    + ", its columns are " + columns);
        }
        return new Rows(table, query);
    }

    /** The rows; all are held, since a graph is small. */
    List<Row> in(Graph graph) {
        try (QueryExec execution = QueryExec.graph(graph).query(query).build()) {
            List<Row> rows = new ArrayList<>();
            execution.select().forEachRemaining(answer -> rows.add(row(answer)));
            return rows;
        }
    }

    private Row row(Binding answer) {
        return new Row(table.columns().stream()
                .map(column -> cell(column, Optional.ofNullable(answer.get(Var.alloc(column.name())))))
                .toList());
    }

    private List<String> cell(Column column, Optional<Node> answer) {
        List<String> cell =
                column.cell(answer.map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm()));
        if (cell.isEmpty() && column.required()) {
            throw new IllegalStateException(
                    "a row of the table " + table.name() + " has no value in the column " + column.name());
        }
        return cell;
    }
}
