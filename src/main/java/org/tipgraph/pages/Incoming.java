package org.tipgraph.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.tipgraph.dump.ReleaseWriter;

/** What points to a thing, page by page, with a query that gives all of it. */
final class Incoming {

    private static final Comparator<Triple> ORDER = Comparator.comparing(
                    (Triple triple) -> triple.getPredicate().getURI(), ReleaseWriter::compareNames)
            .thenComparing(triple -> triple.getSubject().getURI(), ReleaseWriter::compareNames);

    private final Graph union;
    private final Labels labels;
    private final Links links;

    Incoming(Graph union, Labels labels, Links links) {
        this.union = union;
        this.labels = labels;
        this.links = links;
    }

    /** All of it, in the order of the pages. */
    static List<Triple> all(Node thing, Graph union) {
        return union.stream(Node.ANY, Node.ANY, thing).sorted(ORDER).toList();
    }

    IncomingBlock of(Node thing, List<Triple> all, Paging paging) {
        return new IncomingBlock(
                all.size(),
                links.incoming(thing.getURI()),
                paging.steps(all.size(), "what points here", links),
                groups(paging.cut(all)));
    }

    /** How much points to a thing, without a list. */
    IncomingBlock count(Node thing) {
        int total = Math.toIntExact(union.stream(Node.ANY, Node.ANY, thing).count());
        return new IncomingBlock(total, links.incoming(thing.getURI()), Optional.empty(), List.of());
    }

    private List<IncomingBlock.Group> groups(List<Triple> triples) {
        Map<Node, List<Link>> byProperty = triples.stream()
                .collect(Collectors.groupingBy(
                        Triple::getPredicate,
                        LinkedHashMap::new,
                        Collectors.mapping(triple -> link(triple.getSubject()), Collectors.toList())));
        return byProperty.entrySet().stream()
                .map(group -> new IncomingBlock.Group(link(group.getKey()), group.getValue()))
                .toList();
    }

    private Link link(Node thing) {
        return links.link(thing, labels.of(thing));
    }
}
