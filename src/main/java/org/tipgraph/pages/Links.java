package org.tipgraph.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.tipgraph.query.Question;
import org.tipgraph.query.QuestionGraph;
import org.tipgraph.vocabulary.Tip;

/**
 * Where a reader finds what the data names: the one place that decides it. Names of our own lead to this host, whatever
 * the public base is.
 */
public final class Links {

    private static final Pattern NARRATIVE = Pattern.compile(Tip.BASE + "narrative/(\\d{4})/([A-Z]{3})");

    /** What answers on a server only. */
    private static final Set<String> SERVICES = Set.of("sparql", "data", "shacl", "status", "openapi.json");

    private final Ways ways;

    private Links(Ways ways) {
        this.ways = ways;
    }

    /**
     * To what a server answers.
     *
     * @param root the path under which everything is served, with slashes around it: {@code /} or {@code /tip/}
     */
    public Links(String root) {
        this(new ServerWays(root));
    }

    /**
     * To files, from the front page.
     *
     * @param endpoint a SPARQL endpoint elsewhere
     */
    public static Links toFiles(Optional<String> endpoint) {
        return new Links(new FileWays("", "", endpoint));
    }

    /**
     * To files, from a page that may be shown under any path.
     *
     * @param root the path under which all files are, with slashes around it
     */
    public static Links toFilesUnder(String root, Optional<String> endpoint) {
        return new Links(new FileWays(root, "", endpoint));
    }

    /** From the page with that path, such as {@code place/PRK}. */
    public Links from(String path) {
        return new Links(ways.from(path));
    }

    /** Whether a server answers, so that pages can ask it with parameters. */
    public boolean isServed() {
        return ways instanceof ServerWays;
    }

    /** The page with a path: {@code pictures}, {@code dumps/}; empty for the front page. */
    public String page(String path) {
        return ways.page(path);
    }

    /** {@code /place/PRK} for {@code https://w3id.org/tipgraph/place/PRK}; names of others stay as they are. */
    public String to(String iri) {
        if (!iri.startsWith(Tip.BASE)) {
            return iri;
        }
        String path = iri.substring(Tip.BASE.length());
        if (!isServed() && SERVICES.contains(path)) {
            return iri;
        }
        return isFile(path) ? ways.file(path) : ways.page(path);
    }

    /** Files of a release have names too. */
    private static boolean isFile(String path) {
        return path.matches("(dumps|tables)/.+");
    }

    /** {@code /place/PRK.ttl}; a name with a fragment is described where the name without it is. */
    public String document(String iri, Format format) {
        int fragment = iri.indexOf('#');
        String path = (fragment < 0 ? iri : iri.substring(0, fragment)).substring(Tip.BASE.length());
        return ways.file(isServed() ? path + format.suffix() : FileName.of(path).document(format));
    }

    /** A query that gives all triples that point to a thing, however many they are; nothing where no query is answered. */
    public Optional<String> incoming(String iri) {
        String query = "CONSTRUCT { ?subject ?property <" + iri + "> } WHERE { ?subject ?property <" + iri + "> }";
        return endpoint().map(address -> address + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    /** Another page of the list that this page is a part of, from 1. */
    public String part(int number) {
        return ways.part(number);
    }

    /** A file that pages load, such as {@code /assets/style.css}. */
    public String asset(String file) {
        return ways.file("assets/" + file);
    }

    /** What pages make with scripts of what is asked of a server, such as {@code /completions.json}. */
    public String file(String path) {
        return ways.file(path);
    }

    /** What a page may load, where that is not told by a header. */
    public Optional<String> policy() {
        return ways.policy();
    }

    /** Where queries are sent, if anywhere. */
    public Optional<String> endpoint() {
        return ways.endpoint();
    }

    /**
     * Where programs send queries, if anywhere.
     *
     * @param address where readers find the server
     */
    public Optional<String> endpoint(String address) {
        return isServed() ? Optional.of(address + "sparql") : endpoint();
    }

    /** The pictures of what one narrative claims; files have only those of all. */
    Optional<String> pictures(String narrative) {
        Matcher named = NARRATIVE.matcher(narrative);
        return isServed() && named.matches()
                ? Optional.of(page("pictures") + "?country=" + named.group(2) + "&year=" + named.group(1))
                : Optional.empty();
    }

    /** The page of a question. */
    public String question(Question question) {
        return to(QuestionGraph.name(question).getURI());
    }

    /** The page of a question, asked with values for its parameters; without a server it can be asked with none. */
    public String question(Question question, Map<String, String> values) {
        return question(question) + asked(values);
    }

    /**
     * The result of a question.
     *
     * @param end what comes after the name of the question, such as {@code .csv} or {@code /graph.ttl}
     */
    public String result(Question question, String end, Map<String, String> values) {
        return ways.file(QuestionGraph.name(question).getURI().substring(Tip.BASE.length()) + end) + asked(values);
    }

    private String asked(Map<String, String> values) {
        if (!isServed() && !values.isEmpty()) {
            throw new IllegalArgumentException("files cannot be asked with " + values);
        }
        return Snippets.asked(values);
    }

    /** The query editor, where queries are answered. */
    public Optional<String> editor() {
        return endpoint().map(address -> page("editor"));
    }

    /** The query editor, with a query in it. */
    public Optional<String> editor(String query) {
        return editor().map(address -> address + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
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
