package org.tipgraph.dump;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;

/** A dump that Rio writes as a stream. */
final class RioDumpWriter implements DumpWriter {

    private final RDFWriter rio;

    private RioDumpWriter(RDFWriter rio) {
        this.rio = rio;
    }

    static RioDumpWriter start(RDFWriter rio) {
        rio.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
        rio.startRDF();
        Prefixes.all().forEach(rio::handleNamespace);
        return new RioDumpWriter(rio);
    }

    @Override
    public void write(Node graph, List<Triple> triples) throws IOException, InputException {
        try {
            triples.forEach(triple -> rio.handleStatement(Statements.statement(graph, triple)));
        } catch (RDFHandlerException e) {
            throw unwrap(e);
        }
    }

    @Override
    public void end() throws IOException, InputException {
        try {
            rio.endRDF();
        } catch (RDFHandlerException e) {
            throw unwrap(e);
        }
    }

    /** Rio wraps what the disk says; what is left is something that the format cannot say. */
    private InputException unwrap(RDFHandlerException e) throws IOException {
        if (e.getCause() instanceof IOException disk) {
            throw disk;
        }
        return new InputException(Problem.error(
                "unwritable-dump",
                rio.getRDFFormat().getName() + " cannot be written: " + e.getMessage() + ".",
                Problem.Where.file("dumps"),
                "Give the property or value another form in the input or in ontology/."));
    }
}
