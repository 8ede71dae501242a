package org.tipgraph.dump;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** What a dump holds, graph by graph, small enough to keep: what was written is compared with what is read back. */
final class Contents {

    private final SortedMap<String, Fingerprint> graphs = new TreeMap<>(NaturalOrder.INSTANCE);

    void add(Node graph, Triple triple) {
        String name = Quad.isDefaultGraph(graph) ? "" : graph.toString();
        graphs.computeIfAbsent(name, any -> new Fingerprint()).add(triple);
    }

    long count() {
        return graphs.values().stream().mapToLong(Fingerprint::count).sum();
    }

    /** Triples by graph; the union is a graph without a name. */
    SortedMap<String, Long> counts() {
        SortedMap<String, Long> counts = new TreeMap<>(NaturalOrder.INSTANCE);
        graphs.forEach((name, fingerprint) -> counts.put(name, fingerprint.count()));
        return counts;
    }

    /** A sentence on the first graph that differs. */
    Optional<String> difference(Contents read) {
        return Stream.concat(graphs.keySet().stream(), read.graphs.keySet().stream())
                .filter(name -> !of(name).equals(read.of(name)))
                .findFirst()
                .map(name -> (name.isEmpty() ? "The union" : "The graph <" + name + ">") + " was written with "
                        + of(name).count() + " triples and reads back with "
                        + read.of(name).count() + ", and they are not the same.");
    }

    private Fingerprint of(String graph) {
        return graphs.getOrDefault(graph, new Fingerprint());
    }
}
