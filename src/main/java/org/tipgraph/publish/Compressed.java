package org.tipgraph.publish;

import java.util.List;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;

/**
 * Compresses what is text, for those who accept gzip: pages, descriptions, what pages load. Answers to queries go out
 * as they come, for a client that reads slowly is told from one that is served slowly by what it has taken; dumps are
 * there compressed.
 */
final class Compressed {

    private static final List<String> AS_THEY_ARE = List.of("/sparql", "/data", "/shacl", "/dumps/*", "/tables/*");

    private Compressed() {}

    static Handler of(Handler site) {
        CompressionConfig.Builder text = CompressionConfig.builder()
                .compressIncludeMethod("GET")
                .compressIncludeMimeType("text/html")
                .compressIncludeMimeType("text/css")
                .compressIncludeMimeType("text/javascript")
                .compressIncludeMimeType("application/json")
                .compressIncludeMimeType("application/ld+json")
                .compressIncludeMimeType("image/svg+xml")
                .compressIncludeMimeType("text/turtle")
                .compressIncludeMimeType("application/n-triples")
                .compressIncludeMimeType("application/rdf+xml")
                .decompressIncludeMethod("NONE");
        AS_THEY_ARE.forEach(text::compressExcludePath);
        CompressionHandler compressed = new CompressionHandler(site);
        compressed.putCompression(new GzipCompression());
        compressed.putConfiguration("/*", text.build());
        return compressed;
    }
}
