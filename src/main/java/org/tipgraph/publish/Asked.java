package org.tipgraph.publish;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;

/** A request that is handed on as if it had been sent to {@code /sparql}, with a query and for one media type. */
final class Asked extends Request.Wrapper {

    private final HttpURI uri;
    private final HttpFields headers;

    Asked(Request request, String query, String mediaType) {
        super(request);
        this.uri = HttpURI.build(request.getHttpURI())
                .path("/sparql")
                .query("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .asImmutable();
        this.headers = HttpFields.build(request.getHeaders())
                .put(HttpHeader.ACCEPT, mediaType)
                .asImmutable();
    }

    @Override
    public HttpURI getHttpURI() {
        return uri;
    }

    @Override
    public HttpFields getHeaders() {
        return headers;
    }
}
