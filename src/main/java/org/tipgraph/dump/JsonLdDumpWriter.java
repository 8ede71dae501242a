package org.tipgraph.dump;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.tipgraph.text.InputException;

/**
 * A dump in JSON-LD: an array with one document for each graph. Rio's writer holds in memory what it writes, so each
 * graph gets a writer of its own, and the array is ours.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/#named-graphs">JSON-LD 1.1, 4.9 Named Graphs</a>
 */
final class JsonLdDumpWriter implements DumpWriter {

    private final Writer out;
    private boolean empty = true;

    JsonLdDumpWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void write(Node graph, List<Triple> triples) throws IOException, InputException {
        if (triples.isEmpty()) {
            return;
        }
        out.write(empty ? "[\n" : ",\n");
        out.write(document(graph, triples).strip());
        empty = false;
    }

    /** A document by itself: of the default graph, or of a graph with its name. */
    static String document(Node graph, List<Triple> triples) throws IOException, InputException {
        StringWriter document = new StringWriter();
        RDFWriter rio = Rio.createWriter(RDFFormat.JSONLD, document);
        rio.set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
        RioDumpWriter writer = RioDumpWriter.start(rio);
        writer.write(graph, triples);
        writer.end();
        return document.toString();
    }

    @Override
    public void end() throws IOException {
        out.write(empty ? "[]\n" : "\n]\n");
        out.flush();
    }
}
