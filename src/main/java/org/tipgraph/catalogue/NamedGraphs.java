package org.tipgraph.catalogue;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.tipgraph.dump.DumpFormat;
import org.tipgraph.dump.GraphText;
import org.tipgraph.dump.Manifest;
import org.tipgraph.vocabulary.Ontology;
import org.tipgraph.vocabulary.Tip;

/**
 * The graphs that a release consists of, with their sizes. Those by which narratives are read have a checksum, too: it
 * tells in which state the lexicon was.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-service-description/#sd-NamedGraph">SPARQL 1.1 Service Description</a>
 */
final class NamedGraphs {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Property USED = ResourceFactory.createProperty(PROV, "used");

    /** What decides how a narrative is read. Links and figures on quality do not. */
    private static final Set<String> READ_WITH = Stream.of(
                    Ontology.TERMS, Ontology.CONCEPTS, Ontology.PLACES, Ontology.LEXICON)
            .map(known -> known.graph().getURI())
            .collect(Collectors.toSet());

    private final Model model;
    private final DatasetGraph data;

    NamedGraphs(Model model, DatasetGraph data) {
        this.model = model;
        this.data = data;
    }

    void list(Manifest manifest) {
        Resource served = model.createResource(Tip.BASE + "service/sparql/dataset");
        manifest.graphs().forEach((name, triples) -> {
            Resource graph = describe(name).addLiteral(VOID.triples, Partitions.number(triples));
            served.addProperty(ResourceFactory.createProperty(SD, "namedGraph"), graph);
            if (READ_WITH.contains(name)) {
                tellState(graph, ResourceFactory.createResource(name).asNode());
            }
        });
    }

    private Resource describe(String name) {
        String path = name.startsWith(Tip.BASE) ? name.substring(Tip.BASE.length()) : name;
        return model.createResource(Tip.BASE + "dataset/graph/" + path)
                .addProperty(RDF.type, ResourceFactory.createResource(SD + "NamedGraph"))
                .addProperty(ResourceFactory.createProperty(SD, "name"), model.createResource(name));
    }

    private void tellState(Resource graph, Node name) {
        graph.addProperty(RDF.type, ResourceFactory.createResource(PROV + "Entity"));
        new Checksums(model)
                .add(graph, sha256(name))
                .addProperty(
                        RDFS.comment, "Of the triples of the graph in N-Triples, in the order of the dumps.", "en");
        model.createResource(Tip.BASE + "dataset/build").addProperty(USED, graph);
    }

    private String sha256(Node name) {
        byte[] text = GraphText.write(data.getGraph(name).stream().toList(), DumpFormat.NTRIPLES);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
