package org.tipgraph.dump;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.tipgraph.text.InputException;

/** Writes one dump, graph by graph. Not for use by several threads. */
interface DumpWriter {

    /**
     * Writes the triples in the order given.
     *
     * @param graph the name of the graph, or that of the default graph for the union
     */
    void write(Node graph, List<Triple> triples) throws IOException, InputException;

    /** Writes what belongs to the end of the dump, and flushes. */
    void end() throws IOException, InputException;
}
