package org.tipgraph.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.tipgraph.query.Question;
import org.tipgraph.query.QuestionGraph;
import org.tipgraph.vocabulary.Tip;

/**
 * Where a reader finds what the data names. Names of our own lead to this host, whatever the public base is.
 *
 * @param root the path under which everything is served, with slashes around it: {@code /} or {@code /tip/}
 */
public record Links(String root) {

    public Links {
        if (!root.startsWith("/") || !root.endsWith("/")) {
            throw new IllegalArgumentException("not a path: " + root);
        }
    }

    /** {@code /place/PRK} for {@code https://w3id.org/tipgraph/place/PRK}; names of others stay as they are. */
    public String to(String iri) {
        return iri.startsWith(Tip.BASE) ? root + iri.substring(Tip.BASE.length()) : iri;
    }

    /** {@code /place/PRK.ttl}; a name with a fragment is described where the name without it is. */
    public String document(String iri, Format format) {
        int fragment = iri.indexOf('#');
        return to(fragment < 0 ? iri : iri.substring(0, fragment)) + format.suffix();
    }

    /** A query that gives all triples that point to a thing, however many they are. */
    public String incoming(String iri) {
        String query = "CONSTRUCT { ?subject ?property <" + iri + "> } WHERE { ?subject ?property <" + iri + "> }";
        return root + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    /** A file that pages load, such as {@code /assets/style.css}. */
    public String asset(String file) {
        return root + "assets/" + file;
    }

    /** The page of a question. */
    public String question(Question question) {
        return to(QuestionGraph.name(question).getURI());
    }

    /** The page of a question, asked with values for its parameters. */
    public String question(Question question, Map<String, String> values) {
        return question(question)
                + new TreeMap<>(values)
                        .entrySet().stream()
                                .map(value -> value.getKey() + "="
                                        + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&", values.isEmpty() ? "" : "?", ""));
    }

    /** The query editor, with a query in it. */
    public String editor(String query) {
        return root + "editor?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    /** A link with that label. What cannot be followed with a browser is text: a name may begin with {@code javascript:}. */
    Link link(Node thing, String label) {
        return new Link(
                label,
                Optional.of(thing.getURI())
                        .filter(iri -> iri.matches("(?i)https?://.*"))
                        .map(this::to));
    }
}
