package org.tipgraph.catalogue;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Checksums of what has bytes.
 *
 * @see <a href="https://www.w3.org/TR/vocab-dcat-3/#Property:distribution_checksum">DCAT 3, checksum</a>
 */
record Checksums(Model model) {

    private static final String SPDX = "http://spdx.org/rdf/terms#";

    /** Gives a thing a checksum, which is named by it. */
    Resource add(Resource thing, String sha256) {
        Resource checksum = model.createResource(thing.getURI() + "/checksum")
                .addProperty(RDF.type, ResourceFactory.createResource(SPDX + "Checksum"))
                .addProperty(
                        ResourceFactory.createProperty(SPDX, "algorithm"),
                        ResourceFactory.createResource(SPDX + "checksumAlgorithm_sha256"))
                .addProperty(
                        ResourceFactory.createProperty(SPDX, "checksumValue"),
                        model.createTypedLiteral(sha256, XSD.hexBinary.getURI()));
        thing.addProperty(ResourceFactory.createProperty(SPDX, "checksum"), checksum);
        return checksum;
    }
}
