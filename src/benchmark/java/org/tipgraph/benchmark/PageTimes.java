package org.tipgraph.benchmark;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;
import org.tipgraph.vocabulary.Tip;

/** How long our pages take, and beside them Fuseki's answers to the SPARQL that they are made from. */
record PageTimes(URI pages, URI fuseki) {

    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final int ROUNDS = 3;

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
            """;

    /** A page, and what Fuseki is asked beside it. */
    private record Pair(String name, HttpRequest page, String beside, HttpRequest query) {}

    /** The times of one of the two. */
    private record Times(Histogram histogram, long bytes) {

        double milliseconds(double percentile) {
            return histogram.getValueAtPercentile(percentile) / 1e6;
        }
    }

    /** A table of the times, in Markdown. */
    String measure(MeasuredPages asked) throws InterruptedException {
        StringBuilder table = new StringBuilder("""
                | page | bytes | p50 ms | p95 ms | a second | Fuseki alone, on | bytes | p50 ms | p95 ms | a second | p50, ratio |
                |---|---:|---:|---:|---:|---|---:|---:|---:|---:|---:|
                """);
        try (Clients clients = new Clients()) {
            for (Pair pair : pairs(asked)) {
                table.append(row(pair, clients));
            }
        }
        return table.append("\n").toString();
    }

    private List<Pair> pairs(MeasuredPages asked) {
        String narrative = "GRAPH <" + Tip.BASE + asked.narrative() + ">";
        String claim = "<" + Tip.BASE + asked.claim() + ">";
        String place = "<" + Tip.BASE + asked.place() + ">";
        HttpRequest graph = query("CONSTRUCT { ?s ?p ?o } WHERE { " + narrative + " { ?s ?p ?o } }", "text/turtle");
        return List.of(
                new Pair("front page", page(""), "the list of narratives", query(NARRATIVES, "application/json")),
                new Pair("front page, gzip", gzip(""), "the list of narratives", query(NARRATIVES, "application/json")),
                new Pair("narrative, page", page(asked.narrative()), "its graph", graph),
                new Pair("narrative, page, gzip", gzip(asked.narrative()), "its graph", graph),
                new Pair("narrative, Turtle", page(asked.narrative() + ".ttl"), "its graph", graph),
                new Pair(
                        "claim, page",
                        page(asked.claim() + ".html"),
                        "its triples and those of what it names",
                        query(
                                "CONSTRUCT { ?s ?p ?o } WHERE { { " + claim + " ?any ?s } UNION { BIND(" + claim
                                        + " AS ?s) } ?s ?p ?o }",
                                "text/turtle")),
                new Pair(
                        "place, Turtle",
                        page(asked.place() + ".ttl"),
                        "its triples",
                        query("CONSTRUCT WHERE { " + place + " ?p ?o }", "text/turtle")));
    }

    private HttpRequest page(String path) {
        return HttpRequest.newBuilder(pages.resolve("/" + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .build();
    }

    private HttpRequest gzip(String path) {
        return HttpRequest.newBuilder(pages.resolve("/" + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Accept-Encoding", "gzip")
                .build();
    }

    private HttpRequest query(String sparql, String mediaType) {
        return HttpRequest.newBuilder(
                        URI.create(fuseki + "?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8)))
                .header("Accept", mediaType)
                .build();
    }

    /** In turns, so that what else the machine does falls on both. */
    private static String row(Pair pair, Clients clients) throws InterruptedException {
        clients.ask(pair.page(), WARM_UP, Clients.histogram());
        clients.ask(pair.query(), WARM_UP, Clients.histogram());
        Histogram ours = Clients.histogram();
        Histogram theirs = Clients.histogram();
        long ourBytes = 0;
        long theirBytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            ourBytes = clients.ask(pair.page(), ROUND, ours);
            theirBytes = clients.ask(pair.query(), ROUND, theirs);
        }
        Times page = new Times(ours, ourBytes);
        Times query = new Times(theirs, theirBytes);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.2f |%n",
                pair.name(),
                cells(page),
                pair.beside(),
                cells(query),
                page.milliseconds(50) / query.milliseconds(50));
    }

    private static String cells(Times times) {
        return String.format(
                Locale.ROOT,
                "%,d | %.1f | %.1f | %,d",
                times.bytes(),
                times.milliseconds(50),
                times.milliseconds(95),
                times.histogram().getTotalCount() / (ROUND.toSeconds() * ROUNDS));
    }
}
