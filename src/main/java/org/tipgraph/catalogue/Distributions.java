package org.tipgraph.catalogue;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.tipgraph.vocabulary.Tip;

/**
 * The files of a release as distributions of the dataset, each with its length and checksum.
 *
 * @see <a href="https://www.w3.org/TR/vocab-dcat-3/#Class:Distribution">DCAT 3, Distribution</a>
 */
final class Distributions {

    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String RDF_TYPES = "text/turtle|application/(n-triples|trig|n-quads|ld[+]json|rdf[+]xml)";

    private final Resource dataset;
    private final Model model;
    private final Model mediaTypes = Wording.turtle("media-types.ttl");

    Distributions(Resource dataset) {
        this.dataset = dataset;
        this.model = dataset.getModel();
    }

    void offer(List<ReleaseFile> files) {
        files.forEach(this::offer);
    }

    private void offer(ReleaseFile file) {
        Resource address = model.createResource(Tip.BASE + file.path());
        Resource mediaType = mediaType(file.mediaType());
        Resource distribution = model.createResource(Tip.BASE + "dataset/" + file.name())
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCTerms.title, file.title(), "en")
                .addProperty(DCAT.mediaType, mediaType)
                .addProperty(
                        DCAT.byteSize,
                        model.createTypedLiteral(Long.toString(file.bytes()), XSD.nonNegativeInteger.getURI()))
                .addProperty(DCAT.accessURL, address)
                .addProperty(DCAT.downloadURL, address);
        new Checksums(model).add(distribution, file.sha256());
        copy(DCTerms.license, distribution);
        copy(DCTerms.rights, distribution);
        mediaTypes
                .listObjectsOfProperty(mediaType, DCTerms.description)
                .forEach(words -> distribution.addProperty(DCTerms.description, words));
        if (file.compressed()) {
            distribution.addProperty(DCAT.compressFormat, mediaType("application/gzip"));
        }
        dataset.addProperty(DCAT.distribution, distribution);
        if (file.mediaType().matches(RDF_TYPES)) {
            dataset.addProperty(VOID.dataDump, address);
            copy(DCTerms.conformsTo, distribution);
        }
    }

    /** The terms of the dataset are those of its files. */
    private void copy(Property property, Resource distribution) {
        List<RDFNode> values = dataset.listProperties(property)
                .mapWith(said -> said.getObject())
                .toList();
        values.forEach(value -> distribution.addProperty(property, value));
    }

    private Resource mediaType(String name) {
        Resource type = model.createResource(MEDIA_TYPES + name);
        mediaTypes
                .listStatements(type, null, (RDFNode) null)
                .filterDrop(said -> said.getPredicate().equals(DCTerms.description))
                .forEach(model::add);
        return type;
    }
}
