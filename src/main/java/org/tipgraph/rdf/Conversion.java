package org.tipgraph.rdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.tipgraph.claim.Claim;
import org.tipgraph.text.Narrative;

/**
 * What became of a narrative.
 *
 * @param narrative the text, cut
 * @param claims what it claims, by the IRIs of the claims, in order
 * @param resource the narrative's IRI, which is also the name of its graph
 * @param graph its triples
 */
public record Conversion(Narrative narrative, Map<String, Claim> claims, Resource resource, Model graph) {

    public Conversion {
        Objects.requireNonNull(narrative);
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
        Objects.requireNonNull(resource);
        Objects.requireNonNull(graph);
    }
}
