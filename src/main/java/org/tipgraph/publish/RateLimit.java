package org.tipgraph.publish;

import java.time.Duration;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.DoSHandler;
import org.eclipse.jetty.util.Callback;

/** So many requests a second from one address, twice as many at once. Behind a proxy, let the proxy limit. */
final class RateLimit {

    private RateLimit() {}

    static Handler before(Handler inner, Limits limits) {
        int rate = limits.requestsPerSecond();
        return new DoSHandler(
                inner,
                DoSHandler.ID_FROM_REMOTE_ADDRESS,
                new DoSHandler.LeakingBucketTrackerFactory(rate, 2 * rate, Duration.ofSeconds(10)),
                RateLimit::refuse,
                100_000);
    }

    private static boolean refuse(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, "1");
        Sentence.send(response, callback, 429, "Too many requests from you. Wait a second, then ask again.");
        return true;
    }
}
