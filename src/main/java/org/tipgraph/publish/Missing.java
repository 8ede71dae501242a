package org.tipgraph.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.tipgraph.dump.DumpFormat;
import org.tipgraph.dump.GraphText;
import org.tipgraph.pages.Format;
import org.tipgraph.pages.Links;
import org.tipgraph.pages.NotFoundPage;
import org.tipgraph.vocabulary.Tip;

/**
 * That there is nothing under a path, told in the format that was asked for; a sentence where none was.
 *
 * @param path without the slash before it
 * @param suffix the format that the path asks for
 */
record Missing(String path, Optional<Format> suffix, Links links) {

    private static final Node PROBLEM = NodeFactory.createURI(Tip.BASE + "not-found");

    /** A format in which it can be told; none for plain text, which comes first. */
    private record Telling(String mediaType, Optional<Format> format) {}

    private static final List<Telling> TELLINGS = Stream.concat(
                    Stream.of(new Telling("text/plain", Optional.empty())),
                    Stream.of(Format.values()).map(format -> new Telling(format.mediaType(), Optional.of(format))))
            .toList();

    void send(Request request, Response response, Callback callback) {
        Optional<Format> format = suffix.or(() -> liked(request));
        if (suffix.isEmpty()) {
            response.getHeaders().put(HttpHeader.VARY, "Accept");
        }
        if (format.isEmpty()) {
            Sentence.send(response, callback, 404, words());
            return;
        }
        response.setStatus(404);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, format.get().contentType());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        boolean head = request.getMethod().equals("HEAD");
        Content.Sink.write(response, true, head ? "" : told(format.get()), callback);
    }

    private static Optional<Format> liked(Request request) {
        return Accept.of(request).best(TELLINGS, Telling::mediaType).flatMap(Telling::format);
    }

    private String told(Format format) {
        return format.rdf().map(this::triples).orElseGet(this::page);
    }

    private String page() {
        return new NotFoundPage(links, words()).html();
    }

    private String triples(DumpFormat format) {
        Node words = NodeFactory.createLiteralLang(words(), "en");
        byte[] bytes = GraphText.write(List.of(Triple.create(PROBLEM, RDFS.comment.asNode(), words)), format);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String words() {
        return "There is nothing here that is called " + path + ". See " + links.page("") + " for what there is.";
    }
}
