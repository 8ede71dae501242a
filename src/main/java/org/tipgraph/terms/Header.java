package org.tipgraph.terms;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What the ontology says of itself.
 *
 * @param introduction paragraphs
 * @param standards the vocabularies of others that it is aligned to
 */
public record Header(
        Node node,
        String title,
        String description,
        List<String> introduction,
        String prefix,
        String namespace,
        String version,
        Optional<Node> versionName,
        String created,
        Optional<Node> licence,
        String creator,
        List<Standard> standards) {

    /** A vocabulary of others. */
    public record Standard(Node node, String title, String prefix) {}

    public Header {
        introduction = List.copyOf(introduction);
        standards = List.copyOf(standards);
    }
}
