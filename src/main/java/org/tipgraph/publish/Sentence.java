package org.tipgraph.publish;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** An answer that is one or two sentences in plain text: how the server tells that something is wrong. */
final class Sentence {

    static final String MEDIA_TYPE = "text/plain;charset=utf-8";

    private Sentence() {}

    static void send(Response response, Callback callback, int status, String words) {
        byte[] bytes = bytes(words);
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        boolean head = response.getRequest().getMethod().equals("HEAD");
        Content.Sink.write(response, true, head ? "" : words + "\n", callback);
    }

    static byte[] bytes(String words) {
        return (words + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
