package org.tipgraph.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
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
 * @param release what is there, in numbers
 * @param narratives the newest first, as many as a page can list
 * @param more whether there are more
 * @param example a claim with its words; none where no claim tells enough to show what one is
 * @param figures some pictures of the data
 * @param dataset what search engines are told, in JSON-LD without a character that means anything to HTML
 */
public record FrontPage(
        Links links,
        Release release,
        List<Narrative> narratives,
        boolean more,
        Optional<Example> example,
        List<Figure> figures,
        String dataset) {

    private static final String PREFIXES = """
            PREFIX tip:  <https://w3id.org/tipgraph/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private static final int LISTED = 300;

    private static final String NARRATIVES = PREFIXES + """
            SELECT ?narrative ?year ?country
            WHERE {
              ?narrative a tip:Narrative ; tip:reportYear ?year ; tip:country ?place .
              OPTIONAL { ?place skos:prefLabel ?country FILTER(LANG(?country) = "en") }
            }
            ORDER BY DESC(?year) ?country
            LIMIT %d
            """.formatted(LISTED + 1);

    /** Those that tell of an exploitation what can be told. */
    private static final String EXAMPLE = PREFIXES + """
            SELECT ?claim
            WHERE {
              ?claim tip:narrative ?narrative ; a tip:Exploitation ; tip:practice ?practice ; tip:victimGroup ?group ;
                  tip:actor ?actor ; tip:sector ?sector .
            }
            ORDER BY ?claim
            LIMIT 100
            """;

    private static final List<String> PICTURES = List.of("routes", "status");

    /** How many there are of something. */
    public record Count(String name, String number) {}

    /** A narrative and where its page is. */
    public record Narrative(String address, String year, String country) {}

    /** A claim and the words that it was read from. */
    record Example(Quote quote, ClaimBlock claim) {

        /** Of the sentence: the shorter it is, the sooner one sees what is what. */
        private int length() {
            return quote.before().length()
                    + quote.words().length()
                    + quote.after().length();
        }
    }

    public FrontPage {
        narratives = List.copyOf(narratives);
        figures = List.copyOf(figures);
    }

    /**
     * Call within a transaction, where the dataset has them.
     *
     * @param pictures those of all narratives
     */
    public static FrontPage of(
            Release release, DatasetGraph dataset, Links links, PicturesPage pictures, Catalogue catalogue) {
        List<Binding> rows = rows(dataset, NARRATIVES);
        List<Narrative> narratives =
                rows.stream().limit(LISTED).map(row -> narrative(row, links)).toList();
        return new FrontPage(
                links,
                release,
                narratives,
                rows.size() > LISTED,
                rows.stream().findFirst().flatMap(row -> example(row.get("narrative"), dataset, links)),
                pictures.isEmpty()
                        ? List.of()
                        : PICTURES.stream().map(pictures::figure).toList(),
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

    /** How many things there are of each class of ours. */
    public List<Count> classes() {
        return release.manifest().classes().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(Tip.NS))
                .map(entry -> new Count(entry.getKey().substring(Tip.NS.length()), Told.grouped(entry.getValue())))
                .toList();
    }

    /** What there is most of all asked for: narratives, claims, passages, triples. */
    public List<Count> counts() {
        Manifest manifest = release.manifest();
        return List.of(
                count("narrative", number(Tip.Narrative.getURI())),
                count(
                        "claim",
                        Stream.of(Kind.values())
                                .mapToLong(kind -> number(Tip.NS + kind.code()))
                                .sum()),
                count("passage", number(Tip.Passage.getURI())),
                count("triple", manifest.triples()));
    }

    private long number(String type) {
        return release.manifest().classes().getOrDefault(type, 0L);
    }

    /** A question of the library. */
    public Question question(String name) {
        try {
            return QuestionLibrary.bundled().find(name);
        } catch (InputException e) {
            throw new IllegalArgumentException("no such question", e);
        }
    }

    public List<String> scripts() {
        return figures.isEmpty() ? List.of() : Figure.scripts();
    }

    private static List<Binding> rows(DatasetGraph dataset, String query) {
        try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            RowSet answer = exec.select();
            return answer.stream().toList();
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

    private static Optional<Example> example(Node narrative, DatasetGraph dataset, Links links) {
        ParameterizedSparqlString query = new ParameterizedSparqlString(EXAMPLE);
        query.setIri("narrative", narrative.getURI());
        Graph union = dataset.getDefaultGraph();
        Labels labels = new Labels(union);
        return rows(dataset, query.toString()).stream()
                .map(row -> row.get("claim"))
                .distinct()
                .map(new ClaimTeller(union, union, labels, links)::tell)
                .flatMap(claim -> example(claim, union, links.link(narrative, labels.of(narrative))).stream())
                .min(Comparator.comparingInt(Example::length));
    }

    private static Optional<Example> example(ClaimBlock claim, Graph union, Link narrative) {
        Passage passage = claim.evidence().get(0);
        return passage.inSentence(union)
                .map(sentence -> new Example(Quote.of(sentence, narrative, passage.fragment()), claim));
    }

    private static Count count(String name, long number) {
        return new Count(number == 1 ? name : name + "s", Told.grouped(number));
    }
}
