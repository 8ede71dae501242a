package org.tipgraph.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    String html(Node thing, Paging paging) {
        List<Triple> all = union.stream(Node.ANY, Node.ANY, thing).sorted(ORDER).toList();
        if (all.isEmpty()) {
            return "";
        }
        String pages = paging.navigation(all.size(), "what points here");
        return "<section id=\"incoming\">\n<h2>What points here</h2>\n<p>" + count(all.size()) + " <a href=\""
                + Templates.escape(links.incoming(thing.getURI())) + "\">All of it as data</a>.</p>\n" + pages
                + groups(paging.cut(all)) + pages + "\n</section>";
    }

    private static String count(int number) {
        return number == 1 ? "One statement." : String.format(Locale.ROOT, "%,d statements.", number);
    }

    private String groups(List<Triple> triples) {
        Map<Node, List<Triple>> byProperty = triples.stream()
                .collect(Collectors.groupingBy(Triple::getPredicate, LinkedHashMap::new, Collectors.toList()));
        return byProperty.entrySet().stream()
                .map(group -> "<h3>" + links.html(group.getKey(), labels.of(group.getKey())) + " of</h3>\n<ul>\n"
                        + items(group.getValue()) + "\n</ul>\n")
                .collect(Collectors.joining());
    }

    private String items(List<Triple> triples) {
        return triples.stream()
                .map(triple -> "<li>" + links.html(triple.getSubject(), labels.of(triple.getSubject())) + "</li>")
                .collect(Collectors.joining("\n"));
    }
}
