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
                .remove(HttpHeader.CONTENT_TYPE)
                .put(HttpHeader.ACCEPT, mediaType)
                .asImmutable();
    }

    /** Fuseki knows no HEAD of a query; Jetty sees to it that the answer to one has no body. */
    @Override
    public String getMethod() {
        return "GET";
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
