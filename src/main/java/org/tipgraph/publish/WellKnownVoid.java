package org.tipgraph.publish;

import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.tipgraph.catalogue.Catalogue;
import org.tipgraph.pages.Format;
import org.tipgraph.pages.Links;

/**
 * Sends those who know nothing of us but the host to the description in VoID. Who likes all formats as well gets
 * Turtle: it is programs that ask here.
 *
 * @see <a href="https://www.w3.org/TR/void/#well-known">VoID, 7.2</a>
 */
final class WellKnownVoid extends Handler.Abstract {

    private static final List<Format> FORMATS =
            List.of(Format.TURTLE, Format.JSONLD, Format.NTRIPLES, Format.RDFXML, Format.HTML);

    private final Links links;

    WellKnownVoid(Links links) {
        this.links = links;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.VARY, "Accept");
        Optional<Format> liked = Accept.of(request).best(FORMATS, Format::mediaType);
        if (liked.isEmpty()) {
            Sentence.send(response, callback, 406, "This is to be had as " + Descriptions.formats() + ".");
            return true;
        }
        String document = links.document(Catalogue.VOID.getURI(), liked.get());
        response.getHeaders().put(HttpHeader.LOCATION, document);
        Sentence.send(response, callback, 303, "See " + document + ".");
        return true;
    }
}
