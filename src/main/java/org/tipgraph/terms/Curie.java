package org.tipgraph.terms;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.tipgraph.dump.Prefixes;
import org.tipgraph.vocabulary.Tip;

/** Names in short: {@code schema:Claim} for {@code https://schema.org/Claim}. */
public final class Curie {

    private Curie() {}

    /** By the prefixes of the dumps; a name under our base is told from there, any other stays whole. */
    public static String of(Node name) {
        String iri = name.getURI();
        return Prefixes.all().entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue())
                        && iri.length() > prefix.getValue().length())
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .findFirst()
                .orElseGet(() -> iri.startsWith(Tip.BASE) ? iri.substring(Tip.BASE.length()) : iri);
    }

    /** Prefix to namespace, as the dumps have them. */
    public static Map<String, String> prefixes() {
        return Prefixes.all();
    }
}
