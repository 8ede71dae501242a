package org.tipgraph.publish;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Adds headers to an answer that others give, if it is a 200: an error is none of what they tell of. */
final class WhenWell extends Response.Wrapper {

    private final Consumer<HttpFields.Mutable> headers;

    WhenWell(Request request, Response response, Consumer<HttpFields.Mutable> headers) {
        super(request, response);
        this.headers = headers;
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
        if (!isCommitted() && getStatus() == 200) {
            headers.accept(getHeaders());
        }
        super.write(last, content, callback);
    }
}
