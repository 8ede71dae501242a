package org.tipgraph.vocabulary;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * A row of a file {@code ontology/links/*.sssom.tsv}: one of our concepts or places, how it compares with one of somebody
 * else's, and where that was read. The columns are <a href="https://mapping-commons.github.io/sssom/">SSSOM's</a>.
 *
 * @param cells by the name of their column
 * @param prefixes of the file, by which its identifiers are short for IRIs
 */
record Mapping(Map<String, String> cells, Map<String, String> prefixes) {

    Mapping {
        cells = Map.copyOf(cells);
    }

    /** What stands in a column, empty where nothing does or the file has no such column. */
    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    /** An identifier as an IRI; none where the column is empty, as {@code object_id} is for a literal. */
    Optional<Resource> iri(String column) {
        String[] parts = get(column).split(":", 2);
        return Optional.ofNullable(prefixes.get(parts[0]))
                .map(namespace -> ResourceFactory.createResource(namespace + parts[1]));
    }

    /** Where the row is published: {@code …/link/practice/trafficking/unbis/1006622}. */
    String link() {
        return Tip.BASE + "link/" + path("subject_id") + "/"
                + get("object_source").split(":")[1] + "/" + path("object_id").split("/")[1];
    }

    private String path(String column) {
        return get(column).replace(':', '/');
    }
}
