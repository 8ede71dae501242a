package org.tipgraph.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * How an answer is written, always in UTF-8. Rows come in the format; the triples of a CONSTRUCT or DESCRIBE come in
 * Turtle, sorted, whatever the format; the truth of an ASK is {@code true} or {@code false}, but an object in JSON.
 */
public enum AnswerFormat {
    /** Columns for a person to read. */
    TABLE(ResultSetLang.RS_None),
    /** <a href="https://www.w3.org/TR/sparql11-results-csv-tsv/">SPARQL 1.1 results in CSV</a>: plain values. */
    CSV(ResultSetLang.RS_CSV),
    /** SPARQL 1.1 results in TSV: RDF terms as in Turtle. */
    TSV(ResultSetLang.RS_TSV),
    /** <a href="https://www.w3.org/TR/sparql11-results-json/">SPARQL 1.1 results in JSON</a>. */
    JSON(ResultSetLang.RS_JSON);

    private final Lang language;

    AnswerFormat(Lang language) {
        this.language = language;
    }

    /**
     * Writes an answer and flushes.
     *
     * @param width how many columns of characters a table may take, 0 for as many as it needs
     */
    public void write(Answer answer, OutputStream out, int width) throws IOException {
        if (answer instanceof Answer.Rows rows) {
            writeRows(rows, out, width);
        } else if (answer instanceof Answer.Triples triples) {
            SortedTurtle.write(triples, out);
        } else if (answer instanceof Answer.Truth truth) {
            writeTruth(truth.value(), out);
        }
        out.flush();
    }

    private void writeRows(Answer.Rows rows, OutputStream out, int width) throws IOException {
        if (this == TABLE) {
            TextTable.write(rows, out, width);
        } else {
            writer().write(out, rows.rows(), Context.emptyContext());
        }
    }

    private void writeTruth(boolean value, OutputStream out) throws IOException {
        if (this == JSON) {
            writer().write(out, value, Context.emptyContext());
        } else {
            out.write((value + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private RowSetWriter writer() {
        return RowSetWriterRegistry.getFactory(language).create(language);
    }
}
