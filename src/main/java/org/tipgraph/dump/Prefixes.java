package org.tipgraph.dump;

import java.util.Map;
import java.util.TreeMap;
import org.tipgraph.vocabulary.Tip;

/** The prefixes of the dumps, the same in each, whether used or not: so that two dumps can be compared by line. */
public final class Prefixes {

    private static final Map<String, String> NAMESPACES = new TreeMap<>(Map.ofEntries(
            Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
            Map.entry("dct", "http://purl.org/dc/terms/"),
            Map.entry("dqv", "http://www.w3.org/ns/dqv#"),
            Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
            Map.entry("oa", "http://www.w3.org/ns/oa#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("qb", "http://purl.org/linked-data/cube#"),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("schema", "https://schema.org/"),
            Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"),
            Map.entry("semapv", "https://w3id.org/semapv/vocab/"),
            Map.entry("sh", "http://www.w3.org/ns/shacl#"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("spdx", "http://spdx.org/rdf/terms#"),
            Map.entry("sssom", "https://w3id.org/sssom/"),
            Map.entry("tip", Tip.NS),
            Map.entry("vann", "http://purl.org/vocab/vann/"),
            Map.entry("void", "http://rdfs.org/ns/void#"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#")));

    private Prefixes() {}

    /** Prefix to namespace, by prefix. */
    public static Map<String, String> all() {
        return NAMESPACES;
    }
}
