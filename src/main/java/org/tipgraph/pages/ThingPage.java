package org.tipgraph.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.tipgraph.dump.ReleaseWriter;
import org.tipgraph.vocabulary.Tip;

/** The page of one thing: what it is, its words, its properties, what points to it, and where it is to be had as data. */
public final class ThingPage {

    private final DatasetGraph dataset;
    private final Graph union;
    private final Links links;
    private final Description thing;
    private final Paging paging;
    private final Labels labels;
    private final Properties properties;

    ThingPage(DatasetGraph dataset, Links links, Description thing, Paging paging) {
        this.dataset = dataset;
        this.union = dataset.getDefaultGraph();
        this.links = links;
        this.thing = thing;
        this.paging = paging;
        this.labels = new Labels(union);
        this.properties = new Properties(labels, links);
    }

    String html() {
        return Templates.fill("thing", this);
    }

    public Links links() {
        return links;
    }

    public String title() {
        return labels.of(thing.name());
    }

    public String iri() {
        return thing.name().getURI();
    }

    /** The formats that programs read. */
    public List<Format> dataFormats() {
        return Arrays.stream(Format.values())
                .filter(format -> format != Format.HTML)
                .toList();
    }

    /** Where it is to be had in a format. */
    public String document(Format format) {
        return links.document(iri(), format);
    }

    public Optional<String> definition() {
        return labels.definition(thing.name());
    }

    /** HTML: the words of a claim, and how they were read. */
    public String claim() {
        return new ClaimBlock(union, labels, links).html(thing);
    }

    /** HTML: the text of a narrative. */
    public String text() {
        return thing.own(SchemaDO.text.asNode())
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .map(text -> new NarrativeText(dataset.getGraph(thing.name()), text, labels, links).html())
                .orElse("");
    }

    /** HTML: its properties and what points to it; of a passage, the claims on it are of more interest than its numbers. */
    public String properties() {
        String own = properties.html(thing.own());
        String incoming = new Incoming(union, labels, links).html(thing.name(), paging);
        return thing.is(Tip.Passage.asNode()) ? incoming + "\n" + own : own + "\n" + terms() + members() + incoming;
    }

    /** HTML: its classes. */
    public String kinds() {
        return kinds(thing.own().stream());
    }

    private String kinds(Stream<Triple> said) {
        return said.filter(triple -> triple.getPredicate().equals(RDF.type.asNode()))
                .map(Triple::getObject)
                .sorted(Comparator.comparing(Node::getURI))
                .map(type -> links.html(type, labels.of(type)))
                .collect(Collectors.joining(", "));
    }

    /** Terms that are named by this document and a fragment: they have no page of their own. */
    private String terms() {
        return subjects().stream()
                .filter(subject -> subject.getURI().startsWith(thing.name().getURI() + "#"))
                .map(this::term)
                .collect(Collectors.joining("\n"));
    }

    private String term(Node term) {
        String fragment = term.getURI().substring(thing.name().getURI().length() + 1);
        List<Triple> said = thing.triples().stream()
                .filter(triple -> triple.getSubject().equals(term))
                .toList();
        return "<section class=\"term\" id=\"" + Templates.escape(fragment) + "\">\n<h2>"
                + links.html(term, labels.of(term)) + " <code>" + Templates.escape(fragment) + "</code></h2>\n"
                + "<p>" + kinds(said.stream()) + "</p>\n"
                + properties.html(said) + "\n</section>";
    }

    /** What a graph is on, other than its name and terms. A narrative's graph is shown as its text. */
    private String members() {
        List<Node> members = subjects().stream()
                .filter(subject -> !subject.getURI().startsWith(thing.name().getURI() + "#"))
                .filter(subject -> thing.isGraph() && !subject.equals(thing.name()))
                .toList();
        if (members.isEmpty() || thing.is(Tip.Narrative.asNode())) {
            return "";
        }
        String pages = paging.navigation(members.size(), "this graph");
        return paging.cut(members).stream()
                .map(member -> "<li>" + links.html(member, labels.of(member)) + "</li>")
                .collect(Collectors.joining(
                        "\n", "<h2>What is in this graph</h2>\n" + pages + "<ul>\n", "\n</ul>\n" + pages));
    }

    private List<Node> subjects() {
        return thing.triples().stream()
                .map(Triple::getSubject)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI, ReleaseWriter::compareNames))
                .toList();
    }
}
