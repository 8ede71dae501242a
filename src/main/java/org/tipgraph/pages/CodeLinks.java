package org.tipgraph.pages;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.tipgraph.vocabulary.Tip;

/**
 * What the codes in a result stand for. A column that has the name of a property holds codes of what the ontology says
 * the property leads to: {@code practice} those of {@code tip:Practice}, {@code origin} those of places.
 */
record CodeLinks(Graph union) {

    /** The thing that a code in a column stands for, if there is one. */
    Optional<Node> thing(String column, String code) {
        Node place = Tip.place(code).asNode();
        return range(column)
                .flatMap(range -> isPlace(range)
                        ? Optional.of(place).filter(node -> union.contains(node, RDF.type.asNode(), Node.ANY))
                        : concept(range, code));
    }

    private Optional<Node> range(String column) {
        return union.stream(NodeFactory.createURI(Tip.NS + column), RDFS.range.asNode(), Node.ANY)
                .map(triple -> triple.getObject())
                .findFirst();
    }

    private static boolean isPlace(Node range) {
        return range.equals(Tip.Place.asNode()) || range.equals(Tip.Country.asNode());
    }

    private Optional<Node> concept(Node range, String code) {
        return union.stream(Node.ANY, SKOS.notation.asNode(), NodeFactory.createLiteralString(code))
                .map(triple -> triple.getSubject())
                .filter(subject -> union.contains(subject, RDF.type.asNode(), range))
                .findFirst();
    }
}
