package org.tipgraph.terms;

import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;

/**
 * A class or property, as its ontology defines it.
 *
 * @param notes on its scope, and for editors
 * @param single whether a thing has at most one value of it, as the ontology says
 * @param parents the classes or properties that it is a kind of
 * @param domains the classes whose things have it, where that always holds
 * @param ranges the classes or datatypes of its values
 * @param disjoint the classes that share nothing with it, said there or here
 * @param related what it is like without being a kind of it
 */
public record Term(
        Node node,
        Kind kind,
        String label,
        String definition,
        List<String> notes,
        boolean single,
        List<Node> parents,
        List<Node> domains,
        List<Node> ranges,
        List<Node> disjoint,
        List<Node> related) {

    public Term {
        Objects.requireNonNull(node);
        Objects.requireNonNull(kind);
        notes = List.copyOf(notes);
        parents = List.copyOf(parents);
        domains = List.copyOf(domains);
        ranges = List.copyOf(ranges);
        disjoint = List.copyOf(disjoint);
        related = List.copyOf(related);
    }

    public boolean isClass() {
        return kind == Kind.CLASS;
    }

    /** The end of its IRI, after the hash: {@code Claim}. */
    public String name() {
        return node.getURI().substring(node.getURI().indexOf('#') + 1);
    }
}
