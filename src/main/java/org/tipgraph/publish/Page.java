package org.tipgraph.publish;

import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A page that is made for the request. */
final class Page extends Handler.Abstract {

    private final String mediaType;
    private final Function<Request, String> content;

    Page(String mediaType, Function<Request, String> content) {
        this.mediaType = mediaType;
        this.content = content;
    }

    static Page html(Function<Request, String> content) {
        return new Page("text/html;charset=utf-8", content);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String words = request.getMethod().equals("HEAD") ? "" : content.apply(request);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
        Content.Sink.write(response, true, words, callback);
        return true;
    }
}
