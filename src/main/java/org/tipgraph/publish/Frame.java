package org.tipgraph.publish;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What every answer has, errors included: pages of any origin may read it (CORS), without credentials, and browsers
 * are told not to guess what it is. Preflight requests are answered here.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-cors-protocol">Fetch, CORS protocol</a>
 */
final class Frame extends Handler.Wrapper {

    /** The header that tells browsers what a page may load. */
    static final String POLICY = "Content-Security-Policy";

    /** Our own files, and nothing else. */
    static final String OWN_FILES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final HttpField[] HEADERS = {
        new PreEncodedHttpField("Access-Control-Allow-Origin", "*"),
        new PreEncodedHttpField(
                "Access-Control-Expose-Headers",
                "Content-Length, Content-Location, Content-Range, ETag, Last-Modified, Link, Retry-After"),
        new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
        new PreEncodedHttpField("Referrer-Policy", "no-referrer"),
        new PreEncodedHttpField(POLICY, OWN_FILES),
    };

    Frame(Handler inner) {
        super(inner);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        addHeaders(response.getHeaders());
        if (request.getMethod().equals("OPTIONS")) {
            answerPreflight(response, callback);
            return true;
        }
        return super.handle(request, response, callback);
    }

    /** Puts the headers in place; once or again, after Jetty has reset the answer to tell an error. */
    static void addHeaders(HttpFields.Mutable headers) {
        for (HttpField header : HEADERS) {
            headers.put(header);
        }
    }

    private static void answerPreflight(Response response, Callback callback) {
        response.setStatus(204);
        response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD, POST, OPTIONS");
        response.getHeaders().put("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        response.getHeaders().put("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, Range");
        response.getHeaders().put("Access-Control-Max-Age", "86400");
        callback.succeeded();
    }
}
