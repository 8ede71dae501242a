package org.tipgraph.dump;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;

/**
 * The proof of a dump: Jena, which did not write it, reads it, strictly, and must find the very triples that were
 * written.
 */
final class Readback {

    private Readback() {}

    static void check(Path file, DumpFormat format, Contents written) throws InputException {
        Optional<String> difference = written.difference(read(file, format));
        if (difference.isPresent()) {
            throw trouble("dump-differs", difference.get(), file);
        }
    }

    private static Contents read(Path file, DumpFormat format) throws InputException {
        Contents contents = new Contents();
        try {
            RDFParser.source(file)
                    .forceLang(format.lang())
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(into(contents));
        } catch (RiotException e) {
            throw trouble("dump-unreadable", "The dump does not read back: " + e.getMessage(), file);
        }
        return contents;
    }

    private static StreamRDF into(Contents contents) {
        return new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                contents.add(Quad.defaultGraphIRI, triple);
            }

            @Override
            public void quad(Quad quad) {
                contents.add(quad.getGraph(), quad.asTriple());
            }
        };
    }

    private static InputException trouble(String code, String what, Path file) {
        return new InputException(Problem.error(
                code,
                what,
                Problem.Where.file(String.valueOf(file.getFileName())),
                "Nothing was published. This is a fault of tipgraph or of its ontology files: please report it."));
    }
}
