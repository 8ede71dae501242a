package org.tipgraph.export;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tipgraph.catalogue.Addresses;
import org.tipgraph.dump.ReleaseWriter;
import org.tipgraph.vocabulary.Tip;

/**
 * The names of ours that a dataset uses, each once, graph by graph, so that those of one narrative are in memory at a
 * time: what is named below a graph is told with that graph. All others (concepts, places, narratives) are remembered.
 *
 * <p>Call within a transaction, where the dataset has them. Not for use by several threads.
 */
final class NamesByGraph {

    /** What no page is about: files, and what only a server can answer for. */
    private static final String NO_NAME = "(dumps|tables)/.*|sparql|data|shacl|";

    private final DatasetGraph dataset;
    private final Set<String> told = new HashSet<>();

    NamesByGraph(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The graphs in the order of their names. */
    List<Node> graphs() {
        Set<String> names = new TreeSet<>(ReleaseWriter::compareNames);
        dataset.listGraphNodes().forEachRemaining(graph -> names.add(graph.getURI()));
        return names.stream().map(NodeFactory::createURI).toList();
    }

    /** The paths under the public base of the names that a graph uses, in order, but for those of graphs before. */
    List<String> in(Node graph) {
        Stream<Node> used = dataset.getGraph(graph).stream()
                .filter(triple -> !Addresses.isAddress(triple))
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()));
        Set<String> names = Stream.concat(Stream.of(graph), used)
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(name -> name.startsWith(Tip.BASE))
                .map(name -> name.replaceFirst("#.*", ""))
                .collect(Collectors.toCollection(() -> new TreeSet<>(ReleaseWriter::compareNames)));
        return names.stream()
                .filter(name -> isFirst(name, graph))
                .map(name -> name.substring(Tip.BASE.length()))
                .filter(path -> !path.matches(NO_NAME))
                .toList();
    }

    private boolean isFirst(String name, Node graph) {
        Optional<Node> home = home(name);
        return home.isPresent() ? home.get().equals(graph) : told.add(name);
    }

    /** The graph that a name is below, and that uses it. */
    private Optional<Node> home(String name) {
        for (int slash = name.lastIndexOf('/'); slash > Tip.BASE.length(); slash = name.lastIndexOf('/', slash - 1)) {
            Node above = NodeFactory.createURI(name.substring(0, slash));
            if (dataset.containsGraph(above)) {
                return Optional.of(above).filter(graph -> uses(dataset.getGraph(graph), NodeFactory.createURI(name)));
            }
        }
        return Optional.empty();
    }

    private static boolean uses(Graph graph, Node name) {
        return Stream.of(Triple.create(name, Node.ANY, Node.ANY), Triple.create(Node.ANY, Node.ANY, name))
                .anyMatch(graph::contains);
    }
}
