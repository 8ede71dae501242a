package org.tipgraph.publish;

import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.tipgraph.dump.Release;

/** For those who watch over the server: 200 when it can answer, 503 when queries that do not end hold all places. */
final class Status extends Handler.Abstract {

    private final Supplier<Release> release;
    private final Turnstile queries;
    private final Watchdog watchdog;

    Status(Supplier<Release> release, Turnstile queries, Watchdog watchdog) {
        this.release = release;
        this.queries = queries;
        this.watchdog = watchdog;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        boolean stuck = queries.free() == 0 && watchdog.overdue() > 0;
        String json = "{\"status\": \"%s\", \"release\": \"%s\", \"triples\": %d, \"free\": %d, \"overdue\": %d}\n"
                .formatted(
                        stuck ? "stuck" : "ok",
                        release.get().id(),
                        release.get().manifest().triples(),
                        queries.free(),
                        watchdog.overdue());
        response.setStatus(stuck ? 503 : 200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        Content.Sink.write(response, true, request.getMethod().equals("HEAD") ? "" : json, callback);
        return true;
    }
}
