package org.tipgraph.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.system.Txn;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.tipgraph.catalogue.Catalogue;
import org.tipgraph.pages.Describer;
import org.tipgraph.pages.Description;
import org.tipgraph.pages.Format;
import org.tipgraph.pages.Links;
import org.tipgraph.pages.Once;
import org.tipgraph.pages.Paging;
import org.tipgraph.vocabulary.Tip;

/**
 * Answers for every name in the data, under its path. A name gives the format that the client likes best: a document
 * comes at once, of anything else the client is sent on to a description (303). A suffix names one format, whatever is
 * liked.
 *
 * @see <a href="https://www.w3.org/TR/cooluris/">Cool URIs for the Semantic Web</a>
 */
final class Descriptions extends Handler.Abstract {

    private static final List<Format> FORMATS = List.of(Format.values());
    private static final String LICENCE = "<https://creativecommons.org/publicdomain/zero/1.0/>; rel=\"license\"";

    private final Serving serving;
    private final Describer describer;
    private final Links links;
    private final Supplier<Description> voidDescription;
    private final DocumentShelf shelf = new DocumentShelf();

    Descriptions(Serving serving, ServerSettings settings) {
        this.serving = serving;
        this.links = settings.links();
        this.describer = new Describer(serving.dataset(), links);
        this.voidDescription = Once.of(() -> voidDescription(serving.catalogue().at(settings.addresses())));
    }

    /** A document of its own, although its triples are in the graph of the catalogue. */
    private static Description voidDescription(Catalogue catalogue) {
        return new Description(
                Catalogue.VOID, true, catalogue.voidDescription().stream().toList());
    }

    private Optional<Description> describe(String path) {
        return Catalogue.VOID.getURI().equals(Tip.BASE + path)
                ? Optional.of(voidDescription.get())
                : describer.describe(path);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Txn.executeRead(serving.dataset(), () -> new Answer(request, response, callback).give());
        return true;
    }

    /** The answer to one request. */
    private final class Answer {

        private final Request request;
        private final Response response;
        private final Callback callback;
        private final String path;

        Answer(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
            this.path = Request.getPathInContext(request).substring(1);
        }

        void give() {
            Optional<Description> named = describe(path);
            if (named.isPresent()) {
                negotiate(named.get());
                return;
            }
            Optional<Format> suffix = Arrays.stream(Format.values())
                    .filter(format -> path.endsWith(format.suffix()))
                    .findFirst();
            Optional<Description> stem = suffix.flatMap(format ->
                    describe(path.substring(0, path.length() - format.suffix().length())));
            stem.ifPresentOrElse(
                    description -> send(description, suffix.get()),
                    () -> new Missing(path, suffix, links).send(request, response, callback));
        }

        private void negotiate(Description description) {
            response.getHeaders().put(HttpHeader.VARY, "Accept");
            Optional<Format> liked = Accept.of(request).best(FORMATS, Format::mediaType);
            if (liked.isEmpty()) {
                link(response, description.name().getURI(), links);
                Sentence.send(response, callback, 406, "This is to be had as " + formats() + ".");
                return;
            }
            String document = links.document(description.name().getURI(), liked.get());
            if (description.isDocument()) {
                response.getHeaders().put(HttpHeader.CONTENT_LOCATION, document);
                send(description, liked.get());
            } else {
                link(response, description.name().getURI(), links);
                response.getHeaders().put(HttpHeader.LOCATION, document);
                Sentence.send(response, callback, 303, "See " + document + ".");
            }
        }

        private void send(Description description, Format format) {
            link(response, description.name().getURI(), links);
            Fields asked = Request.extractQueryParameters(request, StandardCharsets.UTF_8);
            Paging paging =
                    Paging.of(Optional.ofNullable(asked.getValue("page")).orElse(""));
            shelf.get(description.name(), format, paging, () -> describer.write(description, format, paging))
                    .send(request, response, callback);
        }
    }

    /** Tells in headers what the answer describes, its other formats, what points to it, and the licence. */
    static void link(Response response, String iri, Links links) {
        response.getHeaders().add(HttpHeader.LINK, "<" + iri + ">; rel=\"describes\"");
        for (Format format : FORMATS) {
            response.getHeaders()
                    .add(
                            HttpHeader.LINK,
                            "<" + links.document(iri, format) + ">; rel=\"alternate\"; type=\"" + format.mediaType()
                                    + "\"");
        }
        links.incoming(iri)
                .ifPresent(query -> response.getHeaders().add(HttpHeader.LINK, "<" + query + ">; rel=\"related\""));
        response.getHeaders().add(HttpHeader.LINK, LICENCE);
    }

    static String formats() {
        return String.join(", ", FORMATS.stream().map(Format::mediaType).toList());
    }
}
