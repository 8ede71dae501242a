package org.tipgraph.dump;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.tipgraph.text.InputException;

/**
 * Some triples of a release, written as its dumps have them: in the same order, with the same prefixes, the same bytes
 * each time. For what fits in memory.
 */
public final class GraphText {

    private GraphText() {}

    /** The triples as a document of that format, in UTF-8. */
    public static byte[] write(Collection<Triple> triples, DumpFormat format) {
        List<Triple> sorted = triples.stream().sorted(TripleOrder.INSTANCE).toList();
        try {
            return format == DumpFormat.JSONLD ? document(sorted) : stream(sorted, format);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        } catch (InputException e) {
            throw new IllegalStateException("a release holds nothing that its formats cannot say", e);
        }
    }

    /** In an array, as in the dump, a document without a name would be one graph of many, and no default graph. */
    private static byte[] document(List<Triple> triples) throws IOException, InputException {
        return JsonLdDumpWriter.document(Quad.defaultGraphIRI, triples).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] stream(List<Triple> triples, DumpFormat format) throws IOException, InputException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DumpWriter writer = format.open(out);
        writer.write(Quad.defaultGraphIRI, triples);
        writer.end();
        return out.toByteArray();
    }
}
