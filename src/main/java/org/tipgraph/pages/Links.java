package org.tipgraph.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.tipgraph.query.Question;
import org.tipgraph.text.InputException;
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

    /** The answer to a question, as text. */
    public String asks(Question question) {
        return answers(question.query());
    }

    /** The answer to a question with values for its parameters, as text. */
    String asks(Question question, Map<String, String> values) throws InputException {
        return answers(question.with(values));
    }

    private String answers(Query query) {
        return root + "sparql?output=text&query=" + URLEncoder.encode(query.serialize(), StandardCharsets.UTF_8);
    }

    /** A link in HTML. What cannot be followed with a browser is text: a name may begin with {@code javascript:}. */
    String html(Node thing, String label) {
        String words = Templates.escape(label);
        return thing.getURI().matches("(?i)https?://.*")
                ? "<a href=\"" + Templates.escape(to(thing.getURI())) + "\">" + words + "</a>"
                : words;
    }
}
