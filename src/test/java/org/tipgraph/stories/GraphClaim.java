package org.tipgraph.stories;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.tipgraph.text.Span;
import org.tipgraph.vocabulary.Tip;

/**
 * A claim as a graph has it, with the passage that it leads to.
 *
 * @param kind the local name of its class
 * @param status codes, one as it should be
 * @param action codes, one where it is an effort
 * @param outcome codes, one where it is an effort
 */
record GraphClaim(
        String iri, String kind, Set<String> status, Set<String> action, Set<String> outcome, Span span, String quote) {

    /** Whether it says that people are exploited or abused. */
    boolean saysThatPeopleSuffer() {
        return kind.equals("Exploitation") || kind.equals("Abuse");
    }

    static List<GraphClaim> of(Model graph) {
        return graph.listSubjectsWithProperty(Tip.evidence).mapWith(GraphClaim::of).toList().stream()
                .sorted((one, other) -> one.iri().compareTo(other.iri()))
                .toList();
    }

    private static GraphClaim of(Resource claim) {
        Resource passage = claim.getProperty(Tip.evidence).getResource();
        return new GraphClaim(
                claim.getURI(),
                claim.getProperty(RDF.type).getResource().getLocalName(),
                codes(claim, Tip.status),
                codes(claim, Tip.action),
                codes(claim, Tip.outcome),
                new Span(
                        passage.getProperty(OA.start).getInt(),
                        passage.getProperty(OA.end).getInt()),
                passage.getProperty(OA.exact).getString());
    }

    private static Set<String> codes(Resource claim, Property property) {
        return claim.listProperties(property).toList().stream()
                .map(statement -> statement.getResource().getURI())
                .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return kind + " " + status + outcome + " “" + quote + "”";
    }
}
