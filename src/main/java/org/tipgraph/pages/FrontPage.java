package org.tipgraph.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.tipgraph.catalogue.Catalogue;
import org.tipgraph.dump.Manifest;
import org.tipgraph.dump.Release;
import org.tipgraph.query.Question;
import org.tipgraph.query.QuestionLibrary;
import org.tipgraph.text.InputException;
import org.tipgraph.vocabulary.Tip;

/**
 * The page at {@code /}: what is there, what to beware of, and how to ask.
 *
 * @param release the id of the release
 * @param triples how many there are, in words for people
 * @param graphs how many there are, in words for people
 * @param classes how many things there are of each class of ours
 * @param narratives the newest first
 * @param questions what to begin with
 * @param dataset what search engines are told, in JSON-LD without a character that means anything to HTML
 */
public record FrontPage(
        Links links,
        String release,
        String triples,
        String graphs,
        List<Count> classes,
        List<Narrative> narratives,
        List<Question> questions,
        String dataset) {

    private static final String EXAMPLE = """
            PREFIX tip:    <https://w3id.org/tipgraph/ontology#>
            PREFIX oa:     <http://www.w3.org/ns/oa#>

            SELECT ?kind ?status ?quote
            WHERE {
              ?claim a ?kind ; tip:status ?status ; tip:evidence ?passage .
              ?passage oa:exact ?quote .
            }
            LIMIT 25
            """;

    private static final String NARRATIVES = """
            PREFIX tip:  <https://w3id.org/tipgraph/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?narrative ?year (SAMPLE(?label) AS ?country)
            WHERE {
              ?narrative a tip:Narrative ; tip:reportYear ?year ; tip:country ?place .
              OPTIONAL { ?place rdfs:label|skos:prefLabel ?label FILTER(LANG(?label) = "en") }
            }
            GROUP BY ?narrative ?year
            ORDER BY DESC(?year) ?country
            LIMIT 1000
            """;

    /** How many there are of something. */
    public record Count(String name, String number) {}

    /** A narrative and where its page is. */
    public record Narrative(String address, String year, String country) {}

    public FrontPage {
        classes = List.copyOf(classes);
        narratives = List.copyOf(narratives);
        questions = List.copyOf(questions);
    }

    /** Call within a transaction, where the dataset has them. */
    public static FrontPage of(Release release, DatasetGraph dataset, Links links, Catalogue catalogue) {
        Manifest manifest = release.manifest();
        return new FrontPage(
                links,
                release.id(),
                grouped(manifest.triples()),
                grouped(manifest.graphs().size()),
                manifest.classes().entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(Tip.NS))
                        .map(FrontPage::count)
                        .toList(),
                narratives(dataset, links),
                bundled(),
                catalogue.schemaOrg());
    }

    /**
     * The page.
     *
     * @param address where readers find it, for commands that they copy, such as {@code http://127.0.0.1:3030/}
     */
    public String html(String address) {
        return Templates.fill("front", Map.of("page", this, "address", address));
    }

    /** A query to change and try. */
    public String example() {
        return EXAMPLE;
    }

    private static Count count(Map.Entry<String, Long> entry) {
        return new Count(entry.getKey().substring(Tip.NS.length()), grouped(entry.getValue()));
    }

    private static List<Narrative> narratives(DatasetGraph dataset, Links links) {
        try (QueryExec query = QueryExec.dataset(dataset).query(NARRATIVES).build()) {
            return query.select().stream().map(row -> narrative(row, links)).toList();
        }
    }

    private static Narrative narrative(Binding row, Links links) {
        String iri = row.get("narrative").getURI();
        return new Narrative(
                links.to(iri),
                row.get("year").getLiteralLexicalForm(),
                row.get("country") == null
                        ? iri.substring(iri.lastIndexOf('/') + 1)
                        : row.get("country").getLiteralLexicalForm());
    }

    private static List<Question> bundled() {
        try {
            return QuestionLibrary.bundled().questions();
        } catch (InputException e) {
            throw new IllegalStateException("the questions are part of the program", e);
        }
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
