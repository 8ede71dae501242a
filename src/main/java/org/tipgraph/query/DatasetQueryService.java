package org.tipgraph.query;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Where;

/** Runs queries over a dataset in this process. */
record DatasetQueryService(DatasetGraph dataset, Duration timeout) implements QueryService {

    @Override
    public void run(Query query, AnswerReader reader) throws InputException, IOException {
        if (!dataset.supportsTransactions() || dataset.isInTransaction()) {
            runNow(query, reader);
            return;
        }
        dataset.begin(ReadWrite.READ);
        try {
            runNow(query, reader);
        } finally {
            dataset.end();
        }
    }

    private void runNow(Query query, AnswerReader reader) throws InputException, IOException {
        try (QueryExec ready = QueryExec.dataset(dataset)
                .query(query)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            reader.read(Answer.of(ready, query));
        } catch (QueryCancelledException trouble) {
            throw new InputException(timeIsOver());
        }
    }

    private Problem timeIsOver() {
        return Problem.error(
                "query-timeout",
                "The query was stopped after " + timeout.toSeconds() + " s.",
                Where.file("query"),
                "Ask for less: set a parameter, or add a LIMIT.");
    }
}
