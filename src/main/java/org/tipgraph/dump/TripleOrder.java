package org.tipgraph.dump;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * The order of the triples of a dump: by subject, then what the subject is, is called, and where it begins, then its other properties,
 * at last the long text; objects that are IRIs before literals. Total on triples without blank nodes.
 */
final class TripleOrder implements Comparator<Triple> {

    static final TripleOrder INSTANCE = new TripleOrder();

    private static final List<Node> FIRST = List.of(
            RDF.type.asNode(),
            RDFS.label.asNode(),
            SKOS.prefLabel.asNode(),
            DCTerms.title.asNode(),
            OA.start.asNode(),
            OA.end.asNode());

    private static final Node LAST = SchemaDO.text.asNode();

    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI, NaturalOrder.INSTANCE);

    private static final Comparator<Node> PREDICATES =
            Comparator.comparingInt(TripleOrder::rank).thenComparing(BY_IRI);

    private static final Comparator<Node> LITERALS = Comparator.comparing(
                    Node::getLiteralLexicalForm, NaturalOrder.INSTANCE)
            .thenComparing(Node::getLiteralLanguage)
            .thenComparing(Node::getLiteralDatatypeURI);

    private static final Comparator<Triple> TRIPLES = Comparator.comparing(Triple::getSubject, BY_IRI)
            .thenComparing(Triple::getPredicate, PREDICATES)
            .thenComparing(Triple::getObject, TripleOrder::compareObjects);

    private TripleOrder() {}

    @Override
    public int compare(Triple left, Triple right) {
        return TRIPLES.compare(left, right);
    }

    private static int compareObjects(Node left, Node right) {
        if (left.isURI() != right.isURI()) {
            return left.isURI() ? -1 : 1;
        }
        return left.isURI() ? BY_IRI.compare(left, right) : LITERALS.compare(left, right);
    }

    private static int rank(Node predicate) {
        int early = FIRST.indexOf(predicate);
        if (early >= 0) {
            return early;
        }
        return predicate.equals(LAST) ? FIRST.size() + 1 : FIRST.size();
    }
}
