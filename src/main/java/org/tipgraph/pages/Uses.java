package org.tipgraph.pages;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.tipgraph.dump.ReleaseWriter;
import org.tipgraph.vocabulary.Tip;

/** Who uses a concept or a place: claims by their kind, narratives on a country, narrower concepts. */
final class Uses {

    /** How many claims of a kind there are. */
    record Count(String kind, long number) {}

    private final Graph union;
    private final Labels labels;
    private final Links links;
    private final Node thing;

    Uses(Graph union, Labels labels, Links links, Node thing) {
        this.union = union;
        this.labels = labels;
        this.links = links;
        this.thing = thing;
    }

    List<Count> claims() {
        Map<Kind, Long> numbers = new EnumMap<>(Kind.class);
        union.stream(Node.ANY, Node.ANY, thing)
                .filter(triple -> isTerm(triple.getPredicate()))
                .map(Triple::getSubject)
                .distinct()
                .flatMap(this::kind)
                .forEach(kind -> numbers.merge(kind, 1L, Long::sum));
        return numbers.entrySet().stream()
                .map(entry -> new Count(labels.of(entry.getKey().type()), entry.getValue()))
                .toList();
    }

    private static boolean isTerm(Node property) {
        return property.getURI().startsWith(Tip.NS);
    }

    private Stream<Kind> kind(Node claim) {
        return union.stream(claim, RDF.type.asNode(), Node.ANY)
                .flatMap(triple -> Kind.of(triple.getObject()).stream())
                .limit(1);
    }

    /** The narratives on a country, the newest first. */
    List<Link> narratives() {
        return pointing(Tip.country)
                .map(narrative -> links.link(narrative, labels.ofNarrative(narrative)))
                .sorted(Comparator.comparing(Link::words, ReleaseWriter::compareNames)
                        .reversed())
                .toList();
    }

    /** Where a concept stands among others. */
    List<Row> standing() {
        return Stream.of(
                        row(
                                "Scheme",
                                union.stream(thing, SKOS.inScheme.asNode(), Node.ANY)
                                        .map(Triple::getObject)),
                        row(
                                "Broader",
                                union.stream(thing, SKOS.broader.asNode(), Node.ANY)
                                        .map(Triple::getObject)),
                        row("Narrower", pointing(SKOS.broader)))
                .filter(row -> !row.values().isEmpty())
                .toList();
    }

    private Row row(String name, Stream<Node> concepts) {
        return Row.of(
                name,
                concepts.distinct()
                        .sorted(Comparator.comparing(Node::getURI, ReleaseWriter::compareNames))
                        .map(concept -> Value.of(links.link(concept, labels.of(concept))))
                        .toList());
    }

    static boolean tells(Node property) {
        return property.equals(SKOS.inScheme.asNode()) || property.equals(SKOS.broader.asNode());
    }

    private Stream<Node> pointing(Property property) {
        return union.stream(Node.ANY, property.asNode(), thing).map(Triple::getSubject);
    }
}
