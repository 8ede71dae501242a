package org.tipgraph.publish;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets so many queries run at the same time, and so many wait for their turn, so long. The others get a 503. */
final class Turnstile extends Handler.Wrapper {

    private final Limits limits;
    private final Predicate<String> paths;
    private final Semaphore running;
    private final Semaphore waiting;

    /** Others than the paths pass freely. */
    Turnstile(Limits limits, Predicate<String> paths, Handler inner) {
        super(inner);
        this.limits = limits;
        this.paths = paths;
        this.running = new Semaphore(limits.concurrent(), true);
        this.waiting = new Semaphore(limits.waiting());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!paths.test(Request.getPathInContext(request))) {
            return super.handle(request, response, callback);
        }
        if (!enter()) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, "5");
            Sentence.send(
                    response, callback, 503, "The server is busy with other queries. Wait a little, then ask again.");
            return true;
        }
        try {
            return super.handle(request, response, callback);
        } finally {
            running.release();
        }
    }

    private boolean enter() throws InterruptedException {
        if (running.tryAcquire()) {
            return true;
        }
        if (!waiting.tryAcquire()) {
            return false;
        }
        try {
            return running.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            waiting.release();
        }
    }

    /** How many queries could start at once. */
    int free() {
        return running.availablePermits();
    }
}
