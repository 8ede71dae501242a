package org.tipgraph.catalogue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDFS;
import org.tipgraph.dump.Manifest;
import org.tipgraph.dump.Release;
import org.tipgraph.vocabulary.Tip;

/**
 * What a release says of itself: title, terms, counts, files with their checksums, services, sources, quality. It is
 * served and not dumped, because a dump cannot hold its own checksum. The same release gives the same triples, but for
 * the {@link Addresses}.
 *
 * @param triples all of it, without blank nodes; not to be changed
 * @see <a href="https://www.w3.org/TR/vocab-dcat-3/">DCAT 3</a>
 * @see <a href="https://www.w3.org/TR/void/">VoID</a>
 * @see <a href="https://www.w3.org/TR/prov-o/">PROV-O</a>
 * @see <a href="https://www.w3.org/TR/vocab-dqv/">Data Quality Vocabulary</a>
 */
public record Catalogue(Graph triples) {

    /** The name of its graph. */
    public static final Node GRAPH = NodeFactory.createURI(Tip.BASE + "catalogue");

    /** The name of its description in VoID. */
    public static final Node VOID = NodeFactory.createURI(Tip.BASE + "void");

    private static final List<String> QUERIES =
            List.of("coverage.rq", "sources.rq", "links.rq", "examples.rq", "quality.rq");

    /**
     * The catalogue of a release, with public addresses.
     *
     * @param data the graphs of the release, and as default graph their union
     */
    public static Catalogue of(Release release, DatasetGraph data) {
        Manifest manifest = release.manifest();
        Model model = Wording.turtle("release.ttl");
        Resource dataset = model.createResource(Tip.BASE + "dataset").addProperty(version(), release.id());
        model.createResource(Tip.BASE + "dataset/software").addProperty(RDFS.label, manifest.software());
        new Partitions(dataset).count(manifest);
        new NamedGraphs(model, data).list(manifest);
        new Distributions(dataset).offer(ReleaseFiles.of(release));
        for (String query : QUERIES) {
            GraphUtil.addInto(model.getGraph(), Wording.construct(query, data));
        }
        return new Catalogue(model.getGraph());
    }

    /** The same with the addresses of another server. */
    public Catalogue at(Addresses addresses) {
        return new Catalogue(addresses.in(triples));
    }

    /** The part that is VoID: small, however many narratives there are. */
    public Graph voidDescription() {
        return Wording.construct("void.rq", triples);
    }

    /**
     * The part that describes the endpoint.
     *
     * @see <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service Description</a>
     */
    public Graph serviceDescription() {
        return Wording.construct("service-description.rq", triples);
    }

    /** The dataset as JSON-LD in the words of schema.org, as {@link SchemaOrg#json} has it. */
    public String schemaOrg() {
        return SchemaOrg.json(Wording.construct("schema-org.rq", triples));
    }

    private static Property version() {
        return ResourceFactory.createProperty(DCAT.NS, "version");
    }
}
