package org.tipgraph.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** What comes back for a query, by the form of the query. */
public sealed interface Answer {

    /**
     * The answer to a SELECT.
     *
     * @param rows a stream, to be read once and only while the query runs
     * @param prefixes those of the query, to write IRIs short
     */
    record Rows(RowSet rows, PrefixMapping prefixes) implements Answer {}

    /**
     * The answer to a CONSTRUCT or DESCRIBE.
     *
     * @param graph all triples, in no order
     * @param prefixes those of the query, to write IRIs short
     */
    record Triples(Graph graph, PrefixMapping prefixes) implements Answer {}

    /** The answer to an ASK. */
    record Truth(boolean value) implements Answer {}

    /** Runs a query that was made ready. */
    static Answer of(QueryExec ready, Query query) {
        PrefixMapping prefixes = query.getPrefixMapping();
        if (query.isAskType()) {
            return new Truth(ready.ask());
        }
        if (query.isSelectType()) {
            return new Rows(ready.select(), prefixes);
        }
        return new Triples(query.isConstructType() ? ready.construct() : ready.describe(), prefixes);
    }
}
