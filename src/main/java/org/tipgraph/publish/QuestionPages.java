package org.tipgraph.publish;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.jena.system.Txn;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.tipgraph.pages.Format;
import org.tipgraph.pages.Links;
import org.tipgraph.pages.QuestionPage;
import org.tipgraph.query.Question;
import org.tipgraph.query.QuestionLibrary;
import org.tipgraph.text.InputException;

/** The pages of the questions of the library, with the first rows of the result that the parameters ask for. */
final class QuestionPages extends Handler.Abstract {

    private final QuestionLibrary library;
    private final Serving serving;
    private final Links links;
    private final Function<Request, String> address;

    /**
     * Over a release.
     *
     * @param address where the sender of a request finds this server
     */
    QuestionPages(QuestionLibrary library, Serving serving, Links links, Function<Request, String> address) {
        this.library = library;
        this.serving = serving;
        this.links = links;
        this.address = address;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        QuestionAddress asked =
                QuestionAddress.of(Request.getPathInContext(request)).orElseThrow();
        Question question = library.named(asked.name()).orElseThrow();
        QuestionPage page = page(question, request);
        Descriptions.link(response, page.iri(), links);
        if (asked.suffix().isEmpty()) {
            String parameters = request.getHttpURI().getQuery();
            response.getHeaders().put(HttpHeader.VARY, "Accept");
            response.getHeaders()
                    .put(
                            HttpHeader.CONTENT_LOCATION,
                            links.document(page.iri(), Format.HTML) + (parameters == null ? "" : "?" + parameters));
        }
        if (page.trouble().isEmpty()) {
            byte[] html = page.html().getBytes(StandardCharsets.UTF_8);
            new Representation(Format.HTML.contentType(), html).send(request, response, callback);
        } else {
            response.setStatus(page.isTooLong() ? 503 : 400);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, Format.HTML.contentType());
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            boolean head = request.getMethod().equals("HEAD");
            Content.Sink.write(response, true, head ? "" : page.html(), callback);
        }
        return true;
    }

    private QuestionPage page(Question question, Request request) {
        String server = address.apply(request);
        try {
            QuestionValues values = QuestionValues.of(question, Parameters.of(request));
            return Txn.calculateRead(
                    serving.dataset(),
                    () -> QuestionPage.of(question, values.values(), serving.dataset(), links, server));
        } catch (InputException trouble) {
            return QuestionPage.of(question, trouble, links, server);
        }
    }
}
