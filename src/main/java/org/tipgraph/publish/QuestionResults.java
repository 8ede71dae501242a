package org.tipgraph.publish;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.tipgraph.pages.Links;
import org.tipgraph.query.Question;
import org.tipgraph.text.InputException;

/**
 * Gives the result of a question of the library, with the parameters of the address. The query goes the way of all
 * queries, under the same limits. The result of a release is always the same, so that its tag is known before the query
 * runs: who has the result already is told so at once.
 *
 * @param services what answers at {@code /sparql}
 * @param release the id of the release that is asked
 */
record QuestionResults(Handler services, String release, Links links) {

    private static final String VERSION =
            Objects.requireNonNullElse(QuestionResults.class.getPackage().getImplementationVersion(), "development");

    /**
     * Sends a result.
     *
     * @param document the address of the result in this format, where the client did not ask for that itself
     */
    boolean send(
            Question question,
            String mediaType,
            Optional<String> document,
            Request request,
            Response response,
            Callback callback)
            throws Exception {
        Query query;
        try {
            query = QuestionValues.of(question, Parameters.of(request)).query();
        } catch (InputException trouble) {
            Sentence.send(response, callback, 400, QuestionValues.sentences(trouble));
            return true;
        }
        String text = query.serialize();
        String tag = tag(mediaType, text);
        if (Representation.isKnown(request, tag)) {
            addHeaders(response.getHeaders(), tag, document);
            response.setStatus(304);
            callback.succeeded();
            return true;
        }
        Response tagged = new WhenWell(request, response, headers -> addHeaders(headers, tag, document));
        return services.handle(new Asked(request, text, mediaType), tagged, callback);
    }

    private void addHeaders(HttpFields.Mutable headers, String tag, Optional<String> document) {
        headers.put(HttpHeader.ETAG, tag);
        headers.put(HttpHeader.CACHE_CONTROL, "no-cache");
        headers.remove(HttpHeader.PRAGMA);
        headers.add(HttpHeader.LINK, "<" + links.page("openapi.json") + ">; rel=\"service-desc\"");
        headers.remove(HttpHeader.VARY);
        document.ifPresent(address -> {
            headers.put(HttpHeader.VARY, "Accept");
            headers.put(HttpHeader.CONTENT_LOCATION, address);
        });
    }

    private String tag(String mediaType, String query) {
        String all = String.join("\n", VERSION, release, mediaType, query);
        return Representation.tag(all.getBytes(StandardCharsets.UTF_8));
    }
}
