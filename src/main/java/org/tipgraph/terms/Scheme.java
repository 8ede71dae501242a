package org.tipgraph.terms;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * A concept scheme.
 *
 * @param concepts how many concepts are in it
 * @param type the class of ours that they are of
 */
public record Scheme(Node node, String title, String definition, int concepts, Optional<Node> type) {

    public Scheme {
        Objects.requireNonNull(node);
    }

    /** All schemes of a graph, in natural order. */
    static List<Scheme> in(Graph graph) {
        return new Said(graph, SKOS.ConceptScheme.asNode())
                .namesOf(RDF.type)
                .map(node -> of(node, graph))
                .toList();
    }

    /** One scheme of a graph. */
    public static Scheme of(Node node, Graph graph) {
        Said said = new Said(graph, node);
        List<Node> concepts = said.namesOf(SKOS.inScheme).toList();
        return new Scheme(
                node,
                said.text(DCTerms.title).orElse(node.getURI()),
                said.text(DCTerms.description).orElse(""),
                concepts.size(),
                concepts.stream()
                        .flatMap(concept -> new Said(graph, concept).names(RDF.type))
                        .filter(Terms::isOurs)
                        .findFirst());
    }
}
