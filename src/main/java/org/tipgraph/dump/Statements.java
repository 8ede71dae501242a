package org.tipgraph.dump;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** The bridge from Jena's triples to RDF4J's statements. Term by term, nothing normalised. */
final class Statements {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private Statements() {}

    /** The default graph's name makes a statement without context. */
    static Statement statement(Node graph, Triple triple) {
        IRI subject = iri(triple.getSubject());
        IRI predicate = iri(triple.getPredicate());
        Value object = value(triple.getObject());
        return Quad.isDefaultGraph(graph)
                ? VALUES.createStatement(subject, predicate, object)
                : VALUES.createStatement(subject, predicate, object, iri(graph));
    }

    private static IRI iri(Node node) {
        return VALUES.createIRI(node.getURI());
    }

    private static Value value(Node node) {
        if (node.isURI()) {
            return iri(node);
        }
        String words = node.getLiteralLexicalForm();
        return node.getLiteralLanguage().isEmpty()
                ? VALUES.createLiteral(words, VALUES.createIRI(node.getLiteralDatatypeURI()))
                : VALUES.createLiteral(words, node.getLiteralLanguage());
    }
}
