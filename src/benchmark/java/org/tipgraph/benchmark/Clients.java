package org.tipgraph.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Clients that each ask for the same thing again as soon as they have it. */
final class Clients implements AutoCloseable {

    static final int NUMBER = 20;

    private static final long LONGEST = Duration.ofMinutes(1).toNanos();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newFixedThreadPool(NUMBER);

    /**
     * Adds the time of each answer, in nanoseconds, and returns the length of the last one.
     *
     * @param length how long new requests are sent
     */
    long ask(HttpRequest request, Duration length, Histogram times) throws InterruptedException {
        Histogram shared = new ConcurrentHistogram(LONGEST, 3);
        AtomicLong bytes = new AtomicLong();
        long end = System.nanoTime() + length.toNanos();
        List<Future<?>> clients = IntStream.range(0, NUMBER)
                .<Future<?>>mapToObj(client -> threads.submit(() -> askUntil(end, request, shared, bytes)))
                .toList();
        for (Future<?> client : clients) {
            finish(client);
        }
        times.add(shared);
        return bytes.get();
    }

    private Void askUntil(long end, HttpRequest request, Histogram times, AtomicLong bytes)
            throws IOException, InterruptedException {
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            times.recordValue(Math.min(LONGEST, System.nanoTime() - begin));
            if (response.statusCode() != 200) {
                throw new IOException(request.uri() + " gave " + response.statusCode());
            }
            bytes.set(response.body().length);
        }
        return null;
    }

    private static void finish(Future<?> client) throws InterruptedException {
        try {
            client.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    static Histogram histogram() {
        return new Histogram(LONGEST, 3);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
