package org.tipgraph.publish;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.tipgraph.pages.Format;
import org.tipgraph.pages.Paging;

/**
 * Documents of one release that were asked for lately: the same release gives the same bytes, so that what many ask for
 * is made once. It holds so many bytes, and lets go of what is asked for least. Can be used by several threads.
 */
final class DocumentShelf {

    private static final long BYTES = 64L << 20;

    private record Place(Node name, Format format, Paging paging) {}

    private final Cache<Place, Representation> documents = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Place place, Representation document) -> document.bytes().length + 1_000)
            .build();

    /** The document; it is made where it is not there. Data come whole, so that the paging is for pages alone. */
    Representation get(Node name, Format format, Paging paging, Supplier<byte[]> maker) {
        Paging shown = format.rdf().isPresent() ? Paging.first() : paging;
        return documents.get(
                new Place(name, format, shown), place -> new Representation(format.contentType(), maker.get()));
    }
}
