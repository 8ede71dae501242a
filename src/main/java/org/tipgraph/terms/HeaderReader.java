package org.tipgraph.terms;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.tipgraph.terms.Header.Standard;

/** Reads what the ontology says of itself. */
final class HeaderReader {

    private static final String VANN = "http://purl.org/vocab/vann/";
    private static final Property PREFIX = ResourceFactory.createProperty(VANN, "preferredNamespacePrefix");
    private static final Property NAMESPACE = ResourceFactory.createProperty(VANN, "preferredNamespaceUri");

    private final Graph graph;
    private final Said said;

    private HeaderReader(Graph graph, Node ontology) {
        this.graph = graph;
        this.said = new Said(graph, ontology);
    }

    static Header read(Graph graph, Node ontology) {
        return new HeaderReader(graph, ontology).read();
    }

    private Header read() {
        return new Header(
                said.thing(),
                text(DCTerms.title),
                text(DCTerms.description),
                List.of(text(DCTerms.abstract_).split("\n\n")),
                text(PREFIX),
                text(NAMESPACE),
                text(OWL.versionInfo),
                said.names(OWL2.versionIRI).findFirst(),
                text(DCTerms.created),
                said.names(DCTerms.license).findFirst(),
                said.names(DCTerms.creator).findFirst().map(this::name).orElse(""),
                said.names(DCTerms.references).map(this::standard).toList());
    }

    private String text(Property property) {
        return said.text(property).orElse("");
    }

    private String name(Node agent) {
        return new Said(graph, agent).text(FOAF.name).orElse(agent.getURI());
    }

    private Standard standard(Node namespace) {
        Optional<String> prefix = Curie.prefixes().entrySet().stream()
                .filter(entry -> entry.getValue().equals(namespace.getURI()))
                .map(entry -> entry.getKey())
                .findFirst();
        return new Standard(
                namespace,
                new Said(graph, namespace).text(DCTerms.title).orElse(namespace.getURI()),
                prefix.orElse(""));
    }
}
