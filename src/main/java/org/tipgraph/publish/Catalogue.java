package org.tipgraph.publish;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.tipgraph.dump.DumpFile;
import org.tipgraph.dump.Manifest;
import org.tipgraph.vocabulary.Ontology;
import org.tipgraph.vocabulary.Tip;

/**
 * What a release says of itself, as a graph: title, licence, counts, downloads with their checksums, sources. It is
 * served and not dumped, because a dump cannot hold its own checksum. The same release gives the same graph.
 *
 * @see <a href="https://www.w3.org/TR/vocab-dcat-3/">DCAT 3</a>
 * @see <a href="https://www.w3.org/TR/void/">VoID</a>
 * @see <a href="https://www.w3.org/TR/vocab-dqv/">Data Quality Vocabulary</a>
 */
final class Catalogue {

    /** The name of the graph. */
    static final Node GRAPH = NodeFactory.createURI(Tip.BASE + "catalogue");

    private static final String DQV = "http://www.w3.org/ns/dqv#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final Model model = ModelFactory.createDefaultModel();
    private final Resource dataset = model.createResource(Tip.BASE + "dataset");
    private final Manifest manifest;

    private Catalogue(Manifest manifest) {
        this.manifest = manifest;
    }

    static Graph of(Manifest manifest) {
        Catalogue catalogue = new Catalogue(manifest);
        catalogue.describe();
        catalogue.count();
        catalogue.tellOrigin();
        catalogue.tellQuality();
        manifest.files().forEach(catalogue::offer);
        return catalogue.model.getGraph();
    }

    private void describe() {
        model.createResource(GRAPH.getURI())
                .addProperty(RDF.type, DCAT.Catalog)
                .addProperty(DCTerms.title, "tipgraph catalogue", "en")
                .addProperty(DCAT.dataset, dataset);
        dataset.addProperty(RDF.type, DCAT.Dataset)
                .addProperty(RDF.type, VOID.Dataset)
                .addProperty(RDF.type, prov("Entity"))
                .addProperty(DCTerms.title, "tipgraph: country narratives of the Trafficking in Persons Report", "en")
                .addProperty(
                        DCTerms.description,
                        "What the narratives of the US Department of State's report claim, claim by claim, with the"
                                + " words each rests on. Claims of that report, not findings.",
                        "en")
                .addProperty(
                        DCTerms.license, model.createResource("https://creativecommons.org/publicdomain/zero/1.0/"))
                .addProperty(VOID.vocabulary, model.createResource(Tip.NS))
                .addProperty(VOID.uriSpace, Tip.BASE);
    }

    private void count() {
        dataset.addLiteral(VOID.triples, manifest.triples());
        for (Map.Entry<String, Long> part : manifest.classes().entrySet()) {
            String name = part.getKey()
                    .substring(Math.max(
                                    part.getKey().lastIndexOf('#'),
                                    part.getKey().lastIndexOf('/'))
                            + 1);
            Resource partition = model.createResource(Tip.BASE + "dataset/class/" + name)
                    .addProperty(VOID._class, model.createResource(part.getKey()))
                    .addLiteral(VOID.entities, part.getValue().longValue());
            dataset.addProperty(VOID.classPartition, partition);
        }
    }

    /** From the narratives, each of which has the checksum of its text in its own graph. */
    private void tellOrigin() {
        Resource software = model.createResource(Tip.BASE + "dataset/software")
                .addProperty(RDF.type, prov("SoftwareAgent"))
                .addProperty(RDFS.label, manifest.software());
        Resource build = model.createResource(Tip.BASE + "dataset/build")
                .addProperty(RDF.type, prov("Activity"))
                .addProperty(provProperty("wasAssociatedWith"), software);
        dataset.addProperty(provProperty("wasGeneratedBy"), build);
        for (String graph : manifest.graphs().keySet()) {
            if (graph.startsWith(Tip.BASE + "narrative/")) {
                build.addProperty(provProperty("used"), model.createResource(graph));
            }
        }
    }

    /** Where the figures on quality are, which are dumped with the data. */
    private void tellQuality() {
        String graph = Ontology.QUALITY.graph().getURI();
        if (manifest.graphs().containsKey(graph)) {
            dataset.addProperty(ResourceFactory.createProperty(DQV, "hasQualityMetadata"), model.createResource(graph));
        }
    }

    private void offer(DumpFile file) {
        Resource download = model.createResource(Tip.BASE + "dumps/" + file.name());
        Resource checksum = model.createResource(Tip.BASE + "dataset/" + file.name() + "/checksum")
                .addProperty(RDF.type, ResourceFactory.createResource(SPDX + "Checksum"))
                .addProperty(
                        ResourceFactory.createProperty(SPDX, "algorithm"),
                        ResourceFactory.createResource(SPDX + "checksumAlgorithm_sha256"))
                .addProperty(
                        ResourceFactory.createProperty(SPDX, "checksumValue"),
                        model.createTypedLiteral(file.sha256(), XSD.hexBinary.getURI()));
        Resource distribution = model.createResource(Tip.BASE + "dataset/" + file.name())
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCTerms.title, file.name())
                .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + file.mediaType()))
                .addProperty(
                        DCAT.byteSize,
                        model.createTypedLiteral(Long.toString(file.bytes()), XSD.nonNegativeInteger.getURI()))
                .addProperty(DCAT.downloadURL, download)
                .addProperty(ResourceFactory.createProperty(SPDX, "checksum"), checksum);
        dataset.addProperty(DCAT.distribution, distribution).addProperty(VOID.dataDump, download);
    }

    private static Resource prov(String name) {
        return ResourceFactory.createResource(PROV + name);
    }

    private static Property provProperty(String name) {
        return ResourceFactory.createProperty(PROV, name);
    }
}
