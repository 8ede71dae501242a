package org.tipgraph.pages;

import java.util.List;
import org.tipgraph.query.Question;

/**
 * The page where people write queries of their own. Without JavaScript it is a form; with it, YASGUI.
 *
 * @param query what stands in it at first
 * @param topics the questions of the library, as examples
 */
public record EditorPage(Links links, String query, List<Topic> topics) {

    /** The one style that YASGUI inserts, by the hash of its text, for the policy of the page. */
    public static final String INSERTED_STYLE = "'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='";

    private static final String EXAMPLE = """
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX tip: <https://w3id.org/tipgraph/ontology#>

            SELECT ?kind ?status ?quote ?claim
            WHERE {
              ?claim a ?kind ; tip:status/skos:notation ?status ; tip:evidence/oa:exact ?quote .
            }
            LIMIT 25
            """;

    public EditorPage {
        topics = List.copyOf(topics);
    }

    /**
     * The page with a query in it.
     *
     * @param query an example stands there where this is blank
     */
    public static EditorPage of(List<Question> questions, String query, Links links) {
        return new EditorPage(links, query.isBlank() ? EXAMPLE : query, Topic.of(questions));
    }

    public String html() {
        return Templates.fill("editor", this);
    }
}
