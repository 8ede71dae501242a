package org.tipgraph.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.tipgraph.vocabulary.Ontology;
import org.tipgraph.vocabulary.Tip;

/**
 * A country as texts call it.
 *
 * @param code ISO 3166-1 alpha-3
 * @param names the name to show first
 * @param demonyms in no order that matters; may be none
 */
record NamedCountry(String code, List<String> names, List<String> demonyms) {

    /** All countries and territories, by code. */
    static List<NamedCountry> all() {
        Model places = Ontology.PLACES.load();
        return places.listSubjectsWithProperty(RDF.type, Tip.Country).toList().stream()
                .map(NamedCountry::of)
                .sorted(Comparator.comparing(NamedCountry::code))
                .toList();
    }

    private static NamedCountry of(Resource place) {
        return new NamedCountry(
                place.getProperty(Tip.iso3).getString(),
                Stream.concat(english(place, SKOS.prefLabel), english(place, SKOS.altLabel))
                        .toList(),
                english(place, Tip.demonym).toList());
    }

    private static Stream<String> english(Resource place, Property property) {
        return place.listProperties(property).toList().stream()
                .map(statement -> statement.getLiteral())
                .filter(name -> name.getLanguage().equals("en"))
                .map(name -> name.getString())
                .sorted();
    }
}
