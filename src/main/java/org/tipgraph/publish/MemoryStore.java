package org.tipgraph.publish;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.tipgraph.catalogue.Addresses;
import org.tipgraph.catalogue.Catalogue;
import org.tipgraph.dump.DumpFormat;
import org.tipgraph.dump.Release;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;

/**
 * A release in memory: a graph for each graph, and one for their union, so that most queries look into a single graph.
 * The triples are shared between them. Nothing is written after loading, so that readers need no locks.
 */
final class MemoryStore {

    private final Graph union = GraphMemFactory.createGraphMem2();
    private final DatasetGraph dataset = new FrozenDataset(union);

    private MemoryStore() {}

    static Serving load(Release release, Addresses addresses) throws InputException {
        MemoryStore store = new MemoryStore();
        store.read(release.dump(DumpFormat.NQUADS));
        Catalogue catalogue = Catalogue.of(release, store.dataset);
        catalogue.at(addresses).triples().stream().forEach(triple -> store.add(Catalogue.GRAPH, triple));
        return new Serving(release, store.dataset, catalogue, () -> {});
    }

    private void read(Path dump) throws InputException {
        try {
            RDFParser.source(dump).forceLang(Lang.NQUADS).checking(false).parse(into());
        } catch (RiotException e) {
            throw unreadable(dump, e);
        }
    }

    static InputException unreadable(Path dump, RuntimeException e) {
        return new InputException(Problem.error(
                "unreadable-release",
                "The dump cannot be read: " + e.getMessage(),
                Problem.Where.file(dump.toString()),
                "Build the release again."));
    }

    private StreamRDF into() {
        return new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                add(quad.getGraph(), quad.asTriple());
            }
        };
    }

    private void add(Node name, Triple triple) {
        if (!dataset.containsGraph(name)) {
            dataset.addGraph(name, GraphMemFactory.createGraphMem2());
        }
        dataset.getGraph(name).add(triple);
        union.add(triple);
    }
}
