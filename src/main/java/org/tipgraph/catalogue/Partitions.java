package org.tipgraph.catalogue;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.VOID;
import org.tipgraph.dump.Manifest;

/**
 * How much of what there is: numbers of the whole dataset, and of each class and property.
 *
 * @see <a href="https://www.w3.org/TR/void/#class-property-partitions">VoID, 4.4</a>
 */
record Partitions(Resource dataset) {

    void count(Manifest manifest) {
        dataset.addLiteral(VOID.triples, number(manifest.triples()))
                .addLiteral(VOID.distinctSubjects, number(manifest.subjects()))
                .addLiteral(VOID.classes, number(manifest.classes().size()))
                .addLiteral(VOID.properties, number(manifest.properties().size()));
        divide("class", manifest.classes(), VOID.classPartition, VOID._class, VOID.entities);
        divide("property", manifest.properties(), VOID.propertyPartition, VOID.property, VOID.triples);
        Stream.of(manifest.classes(), manifest.properties())
                .flatMap(terms -> terms.keySet().stream())
                .map(Partitions::namespace)
                .distinct()
                .forEach(vocabulary ->
                        dataset.addProperty(VOID.vocabulary, dataset.getModel().createResource(vocabulary)));
    }

    private void divide(String by, Map<String, Long> counts, Property partition, Property term, Property number) {
        Model model = dataset.getModel();
        counts.forEach((iri, count) -> dataset.addProperty(
                partition,
                model.createResource(dataset.getURI() + "/" + by + "/" + name(iri))
                        .addProperty(term, model.createResource(iri))
                        .addLiteral(number, number(count))));
    }

    /** VoID counts in integers, of no particular size. */
    static Literal number(long count) {
        return ResourceFactory.createTypedLiteral(Long.toString(count), XSDDatatype.XSDinteger);
    }

    /** {@code tip/Claim}: by its prefix, so that terms of two vocabularies do not meet under one name. */
    private String name(String iri) {
        String curie = dataset.getModel().shortForm(iri);
        return (curie.equals(iri) ? iri.replaceFirst("^https?://", "") : curie.replaceFirst(":", "/"))
                .replaceAll("[^A-Za-z0-9/_.-]", "-");
    }

    private static String namespace(String term) {
        return term.substring(0, Math.max(term.lastIndexOf('#'), term.lastIndexOf('/')) + 1);
    }
}
