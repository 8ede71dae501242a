package org.tipgraph.quality;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.tipgraph.vocabulary.Ontology;
import org.tipgraph.vocabulary.Tip;

/**
 * A facet as the ontology describes it.
 *
 * @param code such as {@code practice-x-sector}
 * @param name as the scorer prints it, such as {@code practice x sector}
 * @param definition a sentence that tells what a fact is
 */
record Facet(String code, String name, String definition) {

    private static final Map<String, Facet> BY_NAME =
            Ontology.CONCEPTS.load().listSubjectsWithProperty(RDF.type, Tip.Facet).mapWith(Facet::of).toList().stream()
                    .collect(Collectors.toMap(Facet::name, Function.identity()));

    static Map<String, Facet> byName() {
        return BY_NAME;
    }

    private static Facet of(Resource concept) {
        return new Facet(
                concept.getProperty(SKOS.notation).getString(),
                concept.getProperty(SKOS.prefLabel).getString(),
                concept.getProperty(SKOS.definition).getString());
    }
}
