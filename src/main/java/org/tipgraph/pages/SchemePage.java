package org.tipgraph.pages;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.tipgraph.terms.Branch;
import org.tipgraph.terms.Scheme;

/**
 * The page of a scheme of concepts: all of them as a tree, each with its definition and its other names.
 *
 * @param branches the concepts that have none broader, with those below them
 */
public record SchemePage(Links links, Scheme scheme, List<Branch> branches) {

    public SchemePage {
        branches = List.copyOf(branches);
    }

    static SchemePage of(Graph union, Links links, Node name) {
        return new SchemePage(links, Scheme.of(name, union), Branch.of(name, union));
    }

    String html() {
        return Templates.fill("scheme", this);
    }

    public String iri() {
        return scheme.node().getURI();
    }

    /** The formats that programs read. */
    public List<Format> dataFormats() {
        return Format.data();
    }

    /** Where it is to be had in a format. */
    public String document(Format format) {
        return links.document(iri(), format);
    }
}
