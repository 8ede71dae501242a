package org.tipgraph.publish;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Sees to it that half a result is not taken for a whole one. When a result breaks off after its status 200 was sent,
 * the connection is closed in the middle, which every client reports.
 */
final class Truncation extends Handler.Wrapper {

    private static final String MARK = Truncation.class.getName();

    Truncation(Handler inner) {
        super(inner);
    }

    /** Tells that the answer under way is not whole. */
    static void mark(HttpServletRequest request) {
        request.setAttribute(MARK, true);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, new Breakable(request, response), callback);
    }

    private static final class Breakable extends Response.Wrapper {

        Breakable(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            if (getRequest().getAttribute(MARK) == null) {
                super.write(last, content, callback);
            } else {
                callback.failed(new IOException("the result is not whole"));
            }
        }
    }
}
