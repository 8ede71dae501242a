package org.tipgraph.shapes;

import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.tipgraph.vocabulary.Ontology;
import org.tipgraph.vocabulary.Tip;

/**
 * Which concepts and places there are: no more than their classes, so that a narrative is checked against some hundred
 * triples and not against all names in six languages.
 */
final class KnownTerms {

    private KnownTerms() {}

    static Graph read() {
        Graph known = GraphFactory.createDefaultGraph();
        addTypes(Ontology.CONCEPTS.load(), known);
        addTypes(Ontology.PLACES.load(), known);
        known.add(Tip.Country.asNode(), RDFS.subClassOf.asNode(), Tip.Place.asNode());
        known.add(Tip.Region.asNode(), RDFS.subClassOf.asNode(), Tip.Place.asNode());
        return known;
    }

    private static void addTypes(Model vocabulary, Graph known) {
        vocabulary.getGraph().find(null, RDF.type.asNode(), null).forEachRemaining(known::add);
    }
}
