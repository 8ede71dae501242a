package org.tipgraph.vocabulary;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Mappings as they are published: the triple in SKOS, then the row of SSSOM as RDF has it, an {@code owl:Axiom} on that
 * triple, with an IRI of its own since we publish no blank nodes.
 */
final class LinksTurtle {

    private static final Map<String, String> OF_THE_ROWS = Map.of(
            "owl", "http://www.w3.org/2002/07/owl#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "sssom", "https://w3id.org/sssom/",
            "tip", Tip.NS,
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private static final String HEAD = """
            # Written from %1$s.sssom.tsv, which is where to change something, by a test:
            # mvn test -Dtest=LinksTest -Dgolden.accept=true
            """;

    private static final String LINK = """

            %1$s %2$s %3$s .
            <%4$s> a owl:Axiom ;
                owl:annotatedSource %1$s ;
                owl:annotatedProperty %2$s ;
                owl:annotatedTarget %3$s ;
                sssom:object_label "%5$s" ;
                sssom:object_source %6$s ;
                sssom:object_source_version "%7$s" ;
                sssom:mapping_justification %8$s ;
                sssom:mapping_date "%9$s"^^xsd:date%10$s .
            """;

    private static final String EXTERNAL_CONCEPT = """

            %1$s a tip:ExternalConcept ;
                skos:inScheme %2$s ;
                skos:notation "%3$s" ;
                skos:prefLabel "%4$s"@en .
            """;

    private LinksTurtle() {}

    static String of(MappingSet set) {
        StringBuilder turtle = new StringBuilder(HEAD.formatted(set.name()));
        Map<String, String> prefixes = new TreeMap<>(OF_THE_ROWS);
        prefixes.putAll(set.prefixes());
        prefixes.forEach((prefix, namespace) -> turtle.append("PREFIX ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append(">\n"));
        set.mappings().forEach(mapping -> turtle.append(link(mapping)));
        externalConcepts(set).forEach(turtle::append);
        return turtle.toString();
    }

    private static String link(Mapping mapping) {
        String comment = mapping.get("comment");
        return LINK.formatted(
                mapping.get("subject_id"),
                mapping.get("predicate_id"),
                local(mapping.get("object_id")),
                mapping.link(),
                mapping.get("object_label"),
                mapping.get("object_source"),
                mapping.get("object_source_version"),
                mapping.get("mapping_justification"),
                mapping.get("mapping_date"),
                comment.isEmpty() ? "" : " ;\n    rdfs:comment \"" + comment + "\"@en");
    }

    /** What we know by a code only, and name under our own base. */
    private static TreeSet<String> externalConcepts(MappingSet set) {
        TreeSet<String> concepts = new TreeSet<>();
        for (Mapping mapping : set.mappings()) {
            String object = mapping.get("object_id");
            if (mapping.iri("object_id").orElseThrow().getURI().startsWith(Tip.BASE + "standard/")) {
                concepts.add(EXTERNAL_CONCEPT.formatted(
                        object, mapping.get("object_source"), object.split(":")[1], mapping.get("object_label")));
            }
        }
        return concepts;
    }

    /** GeoNames ends its IRIs in a slash, which a short name must escape. */
    private static String local(String identifier) {
        return identifier.replace("/", "\\/");
    }
}
