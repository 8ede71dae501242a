package org.tipgraph.terms;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.tipgraph.dump.ReleaseWriter;

/** What a graph says of one thing, in natural order. */
record Said(Graph graph, Node thing) {

    static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI, ReleaseWriter::compareNames);

    /** Its text in English, or in no language. */
    Optional<String> text(Property property) {
        return texts(property).findFirst();
    }

    Stream<String> texts(Property property) {
        return values(property)
                .filter(Node::isLiteral)
                .filter(text -> text.getLiteralLanguage().matches("|en"))
                .map(Node::getLiteralLexicalForm)
                .sorted(ReleaseWriter::compareNames);
    }

    /** Its values that have an IRI. */
    Stream<Node> names(Property property) {
        return values(property).filter(Node::isURI).sorted(BY_IRI);
    }

    /** The things that it is a value of. */
    Stream<Node> namesOf(Property property) {
        return graph.stream(Node.ANY, property.asNode(), thing)
                .map(triple -> triple.getSubject())
                .sorted(BY_IRI);
    }

    private Stream<Node> values(Property property) {
        return graph.stream(thing, property.asNode(), Node.ANY).map(triple -> triple.getObject());
    }
}
