package org.tipgraph.query;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Where;

/** Runs queries at an endpoint over HTTP. */
record EndpointQueryService(URI endpoint, Duration timeout) implements QueryService {

    @Override
    public void run(Query query, AnswerReader reader) throws InputException, IOException {
        try (QueryExec ready = ready(query)) {
            reader.read(Answer.of(ready, query));
        } catch (QueryExceptionHTTP trouble) {
            throw new InputException(
                    problem(trouble, trouble.getStatusCode(), Optional.ofNullable(trouble.getResponse())));
        } catch (HttpException trouble) {
            throw new InputException(
                    problem(trouble, trouble.getStatusCode(), Optional.ofNullable(trouble.getResponse())));
        } catch (QueryCancelledException trouble) {
            throw new InputException(timeIsOver());
        } catch (QueryException | RiotException trouble) {
            throw new InputException(noAnswer(trouble));
        }
    }

    private QueryExec ready(Query query) {
        return QueryExecHTTPBuilder.create()
                .endpoint(endpoint.toString())
                .query(query)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    private Problem problem(RuntimeException trouble, int status, Optional<String> response) {
        if (status > 0) {
            return refused(status, response);
        }
        return isTimeout(trouble) ? timeIsOver() : unreachable();
    }

    private static boolean isTimeout(Throwable trouble) {
        return trouble instanceof HttpTimeoutException || trouble.getCause() != null && isTimeout(trouble.getCause());
    }

    private Problem refused(int status, Optional<String> response) {
        String words = response.flatMap(
                        body -> body.lines().filter(line -> !line.isBlank()).findFirst())
                .map(line -> ": " + line.strip())
                .orElse(".");
        return Problem.error(
                "endpoint-refused",
                "The endpoint answered with HTTP status " + status + words,
                where(),
                status == 503 ? "Ask for less, or later." : "See that the address is one of a SPARQL endpoint.");
    }

    private Problem unreachable() {
        return Problem.error(
                "endpoint-unreachable",
                "The endpoint cannot be reached: no server answers at this address.",
                where(),
                "See that the address is right and the server runs: tipgraph publish starts one.");
    }

    private Problem timeIsOver() {
        return Problem.error(
                "query-timeout",
                "The endpoint gave no whole answer within " + timeout.toSeconds() + " s.",
                where(),
                "Ask for less: set a parameter, or add a LIMIT.");
    }

    private Problem noAnswer(RuntimeException trouble) {
        return Problem.error(
                "endpoint-answer",
                "The endpoint's answer is no SPARQL result: "
                        + trouble.getMessage().lines().findFirst().orElse(""),
                where(),
                "See that the address is one of a SPARQL endpoint.");
    }

    private Where where() {
        return Where.file(endpoint.toString());
    }
}
