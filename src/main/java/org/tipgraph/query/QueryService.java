package org.tipgraph.query;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tipgraph.text.InputException;

/** Runs queries, over a dataset at hand or an endpoint elsewhere. */
public interface QueryService {

    /** Takes an answer while the query runs: it may be a stream. */
    @FunctionalInterface
    interface AnswerReader {
        void read(Answer answer) throws IOException;
    }

    /**
     * Runs a query and gives its answer to the reader.
     *
     * @throws InputException where there is no answer, or it ends before it is whole: the endpoint cannot be reached or
     *     refuses, or the time is over
     * @throws IOException from the reader
     */
    void run(Query query, AnswerReader reader) throws InputException, IOException;

    /** Over a dataset, in a read transaction where it has such. */
    static QueryService over(DatasetGraph dataset, Duration timeout) {
        return new DatasetQueryService(Objects.requireNonNull(dataset), timeout);
    }

    /** Over a SPARQL endpoint, by the SPARQL 1.1 Protocol. */
    static QueryService at(URI endpoint, Duration timeout) {
        return new EndpointQueryService(Objects.requireNonNull(endpoint), timeout);
    }
}
