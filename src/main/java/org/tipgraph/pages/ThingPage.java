package org.tipgraph.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.tipgraph.dump.ReleaseWriter;
import org.tipgraph.vocabulary.Tip;

/** The page of one thing: what it is, its words, its properties, what points to it, and where it is to be had as data. */
public final class ThingPage {

    private final Graph union;
    private final Links links;
    private final Description thing;
    private final Paging paging;
    private final Once<List<Triple>> incoming;
    private final Once<List<Node>> members;
    private final Labels labels;
    private final Properties properties;
    private final ClaimTeller claims;

    ThingPage(DatasetGraph dataset, Links links, Description thing) {
        this(
                dataset.getDefaultGraph(),
                links,
                thing,
                Paging.first(),
                Once.of(() -> Incoming.all(thing.name(), dataset.getDefaultGraph())),
                Once.of(() -> GraphContents.members(thing)));
    }

    private ThingPage(
            Graph union,
            Links links,
            Description thing,
            Paging paging,
            Once<List<Triple>> incoming,
            Once<List<Node>> members) {
        this.union = union;
        this.links = links;
        this.thing = thing;
        this.paging = paging;
        this.incoming = incoming;
        this.members = members;
        this.labels = new Labels(union);
        this.properties = new Properties(labels, links);
        this.claims = new ClaimTeller(union, union, labels, links);
    }

    /** The page with another part of its long lists. */
    ThingPage at(Paging part) {
        return new ThingPage(union, links, thing, part, incoming, members);
    }

    /** How many parts it has. */
    int parts() {
        int pointing = isNarrative() ? 0 : incoming.get().size();
        return Math.max(1, Paging.pages(Math.max(pointing, members.get().size())));
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
        return Format.data();
    }

    /** Where it is to be had in a format. */
    public String document(Format format) {
        return links.document(iri(), format);
    }

    public Optional<String> definition() {
        return labels.definition(thing.name());
    }

    /** The words of a claim or of a passage in their sentences. */
    List<Quote> quotes() {
        return thing.is(Tip.Section.asNode()) ? List.of() : claims.quotes(thing.name());
    }

    Optional<ClaimBlock> claim() {
        return Optional.of(thing.name()).filter(claims::isClaim).map(claims::tell);
    }

    /** What rests on a passage. */
    List<ClaimBlock> claimsHere() {
        return union.stream(Node.ANY, Tip.evidence.asNode(), thing.name())
                .map(Triple::getSubject)
                .sorted(Comparator.comparing(Node::getURI, ReleaseWriter::compareNames))
                .map(claims::tell)
                .toList();
    }

    Optional<NarrativeBlock> narrative() {
        return thing.own(SchemaDO.text.asNode())
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .map(text -> new NarrativeTeller(described(), union, labels, links).tell(thing.name(), text));
    }

    /** What the description says, in a graph that is quicker to ask than that of a store. */
    private Graph described() {
        Graph graph = GraphFactory.createDefaultGraph();
        thing.triples().forEach(graph::add);
        return graph;
    }

    /** What the page does not need, and is better with. */
    List<String> scripts() {
        return isNarrative() ? List.of("narrative.js") : List.of();
    }

    Uses uses() {
        return new Uses(union, labels, links, thing.name());
    }

    /** Whether how often claims use it is of interest. */
    boolean isUsed() {
        return thing.own(SKOS.inScheme.asNode()).findAny().isPresent()
                || Stream.of(Tip.Country, Tip.Region).anyMatch(type -> thing.is(type.asNode()));
    }

    /** Its properties, but for what is told by itself: what a claim says, where a concept stands. */
    List<Row> properties() {
        boolean isClaim = claims.isClaim(thing.name());
        boolean isUsed = isUsed();
        return properties.rows(thing.own().stream()
                .filter(triple -> !isClaim || !ClaimTeller.tells(triple.getPredicate()))
                .filter(triple -> !isUsed || !Uses.tells(triple.getPredicate()))
                .toList());
    }

    List<Row> properties(GraphContents.Term term) {
        return properties.rows(term.said());
    }

    /** All of what points to a narrative is its sections, passages and claims, which its page shows. */
    IncomingBlock incoming() {
        Incoming block = new Incoming(union, labels, links);
        return isNarrative() ? block.count(thing.name()) : block.of(thing.name(), incoming.get(), paging);
    }

    private boolean isNarrative() {
        return thing.is(Tip.Narrative.asNode());
    }

    /** Its classes. */
    List<Link> kinds() {
        return kinds(thing.own());
    }

    List<Link> kinds(List<Triple> said) {
        return said.stream()
                .filter(triple -> triple.getPredicate().equals(RDF.type.asNode()))
                .map(Triple::getObject)
                .sorted(Comparator.comparing(Node::getURI))
                .map(this::link)
                .toList();
    }

    List<GraphContents.Term> terms() {
        return new GraphContents(thing, labels, links).terms();
    }

    /** What its graph is on: those of this page. */
    List<Link> members() {
        return paging.cut(members.get()).stream().map(this::link).toList();
    }

    Optional<PageSteps> memberSteps() {
        return paging.steps(members.get().size(), "this graph", links);
    }

    private Link link(Node node) {
        return links.link(node, labels.of(node));
    }
}
