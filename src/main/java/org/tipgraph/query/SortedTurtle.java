package org.tipgraph.query;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.NodeCmp;

/** Writes triples as Turtle in one order only, so that the same answer is the same text. */
final class SortedTurtle {

    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private SortedTurtle() {}

    static void write(Answer.Triples triples, OutputStream out) {
        StreamRDF turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        turtle.start();
        triples.prefixes().getNsPrefixMap().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> turtle.prefix(prefix.getKey(), prefix.getValue()));
        triples.graph().stream().sorted(ORDER).forEach(turtle::triple);
        turtle.finish();
    }
}
