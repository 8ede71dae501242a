package org.tipgraph.publish;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after queries that do not heed their time: ARQ asks whether time is up between rows, not within a row. A
 * little after its time such a query is interrupted, which ends a {@link GuardedRegex} or a {@link HeedfulGraph}. A
 * little later the client is let go by closing the connection. What does not end even then keeps its place in the
 * {@link Turnstile}, and {@code /status} tells of it.
 */
final class Watchdog extends Handler.Wrapper {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Duration time;
    private final AtomicInteger overdue = new AtomicInteger();

    Watchdog(Duration queryTime, Handler inner) {
        super(inner);
        this.time = queryTime.plus(GRACE);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Watch watch = new Watch(Thread.currentThread(), request);
        watch.start();
        try {
            return super.handle(request, response, callback);
        } finally {
            watch.end();
        }
    }

    /** How many queries are running although they were interrupted. */
    int overdue() {
        return overdue.get();
    }

    /** One query being watched. The lock sees to it that a thread is not disturbed when it has gone on to another. */
    private final class Watch {

        private final Thread thread;
        private final Request request;
        private final Scheduler scheduler;
        private Scheduler.Task alarm;
        private boolean ended;
        private boolean counted;

        Watch(Thread thread, Request request) {
            this.thread = thread;
            this.request = request;
            this.scheduler = request.getComponents().getScheduler();
        }

        synchronized void start() {
            alarm = scheduler.schedule(this::interrupt, time.toMillis(), TimeUnit.MILLISECONDS);
        }

        private synchronized void interrupt() {
            if (!ended) {
                thread.interrupt();
                alarm = scheduler.schedule(this::letGo, GRACE.toMillis(), TimeUnit.MILLISECONDS);
            }
        }

        private synchronized void letGo() {
            if (!ended) {
                counted = true;
                overdue.incrementAndGet();
                LOG.warn("A query does not heed its time; its client is let go.");
                request.getConnectionMetaData().getConnection().getEndPoint().close(new IOException("overdue"));
            }
        }

        synchronized void end() {
            ended = true;
            alarm.cancel();
            Thread.interrupted();
            if (counted) {
                overdue.decrementAndGet();
            }
        }
    }
}
