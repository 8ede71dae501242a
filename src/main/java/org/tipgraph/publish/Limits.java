package org.tipgraph.publish;

import java.time.Duration;
import java.util.Objects;

/**
 * How much one request, and all together, may ask of a server that anyone can reach.
 *
 * @param queryTime from the start of a query to the last of its result; then 503 or, when a part has been sent, the
 *     connection is cut, so that the part is not taken for all
 * @param requestBytes of the body of a request, and of its head; then 413, or 414 and 431
 * @param concurrent queries that run at the same time
 * @param waiting queries that wait for their turn; then 503
 * @param patience how long they wait; then 503
 * @param requestsPerSecond of one client, over time; at most twice as many at once; then 429
 * @param resultTriples of a CONSTRUCT or DESCRIBE, which is held in memory; then 413
 */
public record Limits(
        Duration queryTime,
        int requestBytes,
        int concurrent,
        int waiting,
        Duration patience,
        int requestsPerSecond,
        int resultTriples) {

    public Limits {
        Objects.requireNonNull(queryTime);
        Objects.requireNonNull(patience);
        positive("requestBytes", requestBytes);
        positive("concurrent", concurrent);
        positive("waiting", waiting);
        positive("requestsPerSecond", requestsPerSecond);
        positive("resultTriples", resultTriples);
    }

    /** Generous to people, tight to accidents: 30 seconds a query, 256 KiB a request. */
    public static Limits standard() {
        return new Limits(
                Duration.ofSeconds(30),
                256 * 1024,
                Math.max(4, Runtime.getRuntime().availableProcessors()),
                64,
                Duration.ofSeconds(10),
                100,
                1_000_000);
    }

    public Limits withQueryTime(Duration longest) {
        return new Limits(longest, requestBytes, concurrent, waiting, patience, requestsPerSecond, resultTriples);
    }

    public Limits withConcurrent(int running, int inLine, Duration longest) {
        return new Limits(queryTime, requestBytes, running, inLine, longest, requestsPerSecond, resultTriples);
    }

    public Limits withRequestsPerSecond(int requests) {
        return new Limits(queryTime, requestBytes, concurrent, waiting, patience, requests, resultTriples);
    }

    public Limits withResultTriples(int triples) {
        return new Limits(queryTime, requestBytes, concurrent, waiting, patience, requestsPerSecond, triples);
    }

    private static void positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be positive, not " + value);
        }
    }
}
