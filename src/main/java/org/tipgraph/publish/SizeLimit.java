package org.tipgraph.publish;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses bodies of requests that are too large, before anyone looks at them. A body that is not read to its end makes
 * the connection break while the client is still sending, and many clients then never read why. So what is not
 * enormous is read, thrown away, and answered. Bodies of unknown length are cut off where they exceed the limit.
 */
final class SizeLimit extends SizeLimitHandler {

    private static final long ENORMOUS = 16 * 1024 * 1024;

    private final long limit;

    SizeLimit(int limit, Handler inner) {
        super(limit, -1);
        this.limit = limit;
        setHandler(inner);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        long length = request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
        if (length > limit && length <= ENORMOUS) {
            Content.Source.consumeAll(request, Callback.from(() -> refuse(response, callback), callback::failed));
            return true;
        }
        if (length > limit) {
            refuse(response, callback);
            return true;
        }
        return super.handle(request, response, callback);
    }

    private void refuse(Response response, Callback callback) {
        Sentence.send(
                response,
                callback,
                413,
                "The request is too large: at most " + limit / 1024 + " KiB. Ask for less at a time, or load a dump"
                        + " from /dumps/.");
    }
}
