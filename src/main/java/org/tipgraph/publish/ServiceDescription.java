package org.tipgraph.publish;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.tipgraph.catalogue.Addresses;
import org.tipgraph.catalogue.Catalogue;
import org.tipgraph.dump.DumpFormat;
import org.tipgraph.dump.GraphText;
import org.tipgraph.pages.Format;
import org.tipgraph.pages.Once;

/**
 * What {@code /sparql} says of itself when it is not asked anything. Where no base is given, the endpoint has the
 * address that it was asked at: that one is sure to answer.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service Description</a>
 */
final class ServiceDescription extends Handler.Abstract {

    private static final List<Format> FORMATS = Format.data();

    private final Supplier<Graph> triples;
    private final Function<Request, String> address;

    /** The address is where the reader of a request finds this server. */
    ServiceDescription(Catalogue catalogue, Function<Request, String> address) {
        this.triples = Once.of(catalogue::serviceDescription);
        this.address = address;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.VARY, "Accept");
        Format format = Accept.of(request).best(FORMATS, Format::mediaType).orElse(Format.TURTLE);
        DumpFormat rdf = format.rdf().orElseThrow();
        new Representation(format.contentType(), GraphText.write(described(request), rdf))
                .send(request, response, callback);
        return true;
    }

    private List<Triple> described(Request request) {
        return new Addresses(address.apply(request)).in(triples.get()).stream().toList();
    }
}
