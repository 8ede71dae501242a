package org.tipgraph.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.tipgraph.query.Answer;
import org.tipgraph.vocabulary.Tip;

/**
 * The first rows of a result, or first triples of a graph, for a page.
 *
 * @param columns their names
 * @param rows each as long as the columns
 * @param hasMore whether there are rows that are not here
 */
public record ResultTable(List<String> columns, List<List<Cell>> rows, boolean hasMore) {

    static final int LONGEST = 100;

    /**
     * One value.
     *
     * @param text as people read it
     * @param address where more on it is; empty for none
     */
    public record Cell(String text, String address) {
        static Cell plain(String text) {
            return new Cell(text, "");
        }
    }

    public ResultTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Runs a query; call within a transaction, where the dataset has them. */
    static ResultTable of(Query query, DatasetGraph dataset, Links links) {
        Writer writer = new Writer(new CodeLinks(dataset.getDefaultGraph()), links);
        try (QueryExec ready = QueryExec.dataset(dataset).query(query).build()) {
            Answer answer = Answer.of(ready, query);
            if (answer instanceof Answer.Rows rows) {
                return writer.table(rows);
            }
            if (answer instanceof Answer.Triples triples) {
                return writer.table(triples);
            }
            boolean truth = ((Answer.Truth) answer).value();
            return new ResultTable(List.of("answer"), List.of(List.of(Cell.plain(truth ? "Yes" : "No"))), false);
        }
    }

    /** Turns terms into what people read. */
    private record Writer(CodeLinks codes, Links links) {

        ResultTable table(Answer.Rows answer) {
            List<List<Cell>> rows = new ArrayList<>();
            while (rows.size() < LONGEST && answer.rows().hasNext()) {
                Binding row = answer.rows().next();
                rows.add(answer.rows().getResultVars().stream()
                        .map(variable -> cell(variable, row))
                        .toList());
            }
            List<String> columns =
                    answer.rows().getResultVars().stream().map(Var::getVarName).toList();
            return new ResultTable(columns, rows, answer.rows().hasNext());
        }

        ResultTable table(Answer.Triples answer) {
            List<List<Cell>> rows = answer.graph().stream()
                    .sorted(java.util.Comparator.comparing(Triple::toString))
                    .limit(LONGEST)
                    .map(triple ->
                            List.of(iri(triple.getSubject()), iri(triple.getPredicate()), cell("", triple.getObject())))
                    .toList();
            return new ResultTable(
                    List.of("subject", "property", "object"),
                    rows,
                    answer.graph().size() > LONGEST);
        }

        private Cell cell(Var variable, Binding row) {
            return Optional.ofNullable(row.get(variable))
                    .map(term -> cell(variable.getVarName(), term))
                    .orElse(Cell.plain(""));
        }

        private Cell cell(String column, Node term) {
            if (term.isURI()) {
                return iri(term);
            }
            String text = term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
            return codes.thing(column, text)
                    .map(thing -> new Cell(text, links.to(thing.getURI())))
                    .orElseGet(() -> Cell.plain(text));
        }

        /** A name of ours is told by its path; only what a browser can follow is a link. */
        private Cell iri(Node term) {
            String iri = term.getURI();
            String text = iri.startsWith(Tip.BASE) ? iri.substring(Tip.BASE.length()) : iri;
            return new Cell(text, iri.matches("(?i)https?://.*") ? links.to(iri) : "");
        }
    }
}
