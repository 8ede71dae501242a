package org.tipgraph.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.tipgraph.lexicon.Concept;
import org.tipgraph.vocabulary.Ontology;

/** What people call the terms, concepts and places, and what rules say. */
final class Labels {

    private final List<Model> models = Stream.of(Ontology.TERMS, Ontology.CONCEPTS, Ontology.PLACES)
            .map(Ontology::load)
            .toList();

    String of(Resource thing) {
        return text(thing, SKOS.prefLabel).or(() -> text(thing, RDFS.label)).orElseGet(thing::getURI);
    }

    String definition(Resource concept) {
        return text(concept, SKOS.definition).orElse("");
    }

    /** What a rule looks for in the words. */
    List<Concept> lookedFor(Resource rule) {
        return models.stream()
                .flatMap(model -> model.listObjectsOfProperty(rule, RDFS.seeAlso).toList().stream())
                .map(found -> found.asResource().getURI().split("/"))
                .map(path -> new Concept(path[path.length - 2], path[path.length - 1]))
                .sorted()
                .toList();
    }

    private Optional<String> text(Resource thing, Property property) {
        return models.stream()
                .map(model -> model.getProperty(thing, property, "en"))
                .flatMap(statement -> Optional.ofNullable(statement).stream())
                .map(Statement::getString)
                .findFirst();
    }
}
