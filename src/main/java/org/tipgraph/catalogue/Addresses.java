package org.tipgraph.catalogue;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.tipgraph.vocabulary.Tip;

/**
 * Where things of the catalogue are to be had: files, services, pages. Addresses begin with the base that readers know
 * the server by; names begin with the public base wherever they are told, since they are what others cite.
 *
 * @param base such as {@code https://example.org/tip/}
 * @param elsewhere what is not under the base, by its path: {@code sparql} where files are, and a server elsewhere
 */
public record Addresses(String base, Map<String, String> elsewhere) {

    /** Under the public base, as the names are. */
    public static final Addresses PUBLIC = new Addresses(Tip.BASE);

    private static final Set<Property> PROPERTIES = Set.of(
            DCAT.accessURL,
            DCAT.downloadURL,
            DCAT.endpointURL,
            DCAT.endpointDescription,
            DCAT.landingPage,
            VOID.dataDump,
            VOID.sparqlEndpoint,
            SchemaDO.target,
            ResourceFactory.createProperty("http://xmlns.com/foaf/0.1/homepage"),
            ResourceFactory.createProperty("http://www.w3.org/ns/sparql-service-description#endpoint"));

    public Addresses(String base) {
        this(base, Map.of());
    }

    public Addresses {
        elsewhere = Map.copyOf(elsewhere);
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("a base ends in a slash, unlike " + base);
        }
    }

    /** Whether the object of a triple is an address, and not a name. */
    public static boolean isAddress(Triple triple) {
        return PROPERTIES.contains(
                ResourceFactory.createProperty(triple.getPredicate().getURI()));
    }

    /** The graph with its addresses under this base. */
    public Graph in(Graph published) {
        if (equals(PUBLIC)) {
            return published;
        }
        Graph here = GraphFactory.createDefaultGraph();
        published.stream().map(this::here).forEach(here::add);
        return here;
    }

    private Triple here(Triple triple) {
        return isAddress(triple)
                ? Triple.create(triple.getSubject(), triple.getPredicate(), here(triple.getObject()))
                : triple;
    }

    private Node here(Node address) {
        if (!address.getURI().startsWith(Tip.BASE)) {
            return address;
        }
        String path = address.getURI().substring(Tip.BASE.length());
        return NodeFactory.createURI(elsewhere.getOrDefault(path, base + path));
    }
}
