package org.tipgraph.publish;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.sparql.exec.QueryExec;
import org.eclipse.jetty.server.Request;
import org.tipgraph.dump.Manifest;
import org.tipgraph.pages.Links;
import org.tipgraph.pages.Template;
import org.tipgraph.query.Question;
import org.tipgraph.query.QuestionLibrary;
import org.tipgraph.text.InputException;
import org.tipgraph.vocabulary.Tip;

/** The page at {@code /}: what is there, what to beware of, and how to ask. */
final class FrontPage {

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

    private final Serving serving;
    private final Links links;
    private final Optional<URI> base;
    private final Supplier<Map<String, String>> fillings;

    FrontPage(Serving serving, ServerSettings settings) {
        this.serving = serving;
        this.links = settings.links();
        this.base = settings.base();
        this.fillings = Once.of(this::fillings);
    }

    String html(Request request) {
        Map<String, String> all = new HashMap<>(fillings.get());
        all.put("base", Template.escape(base.map(URI::toString).orElseGet(() -> address(request))));
        return Template.named("front-page.html").fill(all);
    }

    private static String address(Request request) {
        return request.getHttpURI().getScheme() + "://" + Request.getServerName(request) + ":"
                + Request.getServerPort(request) + "/";
    }

    private Map<String, String> fillings() {
        Manifest manifest = serving.release().manifest();
        return Map.of(
                "root", links.root(),
                "triples", grouped(manifest.triples()),
                "graphs", grouped(manifest.graphs().size()),
                "release", serving.release().id(),
                "classes", classes(manifest),
                "narratives", narratives(),
                "example", Template.escape(EXAMPLE),
                "questions", questions());
    }

    private static String classes(Manifest manifest) {
        return manifest.classes().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(Tip.NS))
                .map(entry -> "<tr><td>" + Template.escape(entry.getKey().substring(Tip.NS.length()))
                        + "</td><td class=\"number\">" + grouped(entry.getValue()) + "</td></tr>")
                .collect(Collectors.joining("\n"));
    }

    private String narratives() {
        try (QueryExec query =
                QueryExec.dataset(serving.dataset()).query(NARRATIVES).build()) {
            List<String> items = query.select().stream()
                    .map(row -> "<li><a href=\""
                            + Template.escape(links.to(row.get("narrative").getURI())) + "\">"
                            + row.get("year").getLiteralLexicalForm() + " "
                            + Template.escape(
                                    row.get("country") == null
                                            ? lastPart(row.get("narrative").getURI())
                                            : row.get("country").getLiteralLexicalForm())
                            + "</a></li>")
                    .toList();
            return items.isEmpty() ? "<p>None.</p>" : "<ul class=\"places\">\n" + String.join("\n", items) + "\n</ul>";
        }
    }

    private String questions() {
        try {
            return QuestionLibrary.bundled().questions().stream()
                    .map(this::link)
                    .collect(Collectors.joining("\n"));
        } catch (InputException e) {
            throw new IllegalStateException("the questions are part of the program", e);
        }
    }

    private String link(Question question) {
        return "<li><a href=\"" + links.root() + "sparql?output=text&amp;query="
                + encode(question.query().serialize()) + "\">" + Template.escape(question.asks()) + "</a></li>";
    }

    private static String lastPart(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
