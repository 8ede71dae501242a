package org.tipgraph.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.tipgraph.catalogue.Addresses;
import org.tipgraph.catalogue.Catalogue;
import org.tipgraph.dump.DumpFormat;
import org.tipgraph.dump.Release;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;

/**
 * Releases as TDB2 databases, each in a folder of its id. A database is built beside, moved in place when whole, and
 * never updated but for its catalogue: what is there is whole, and is used again. Older ones can be deleted when no server uses them.
 */
final class DiskStore {

    private static final MonitorOutput QUIET = (format, arguments) -> {};

    private DiskStore() {}

    static Serving open(Release release, Path store, Addresses addresses) throws InputException {
        Path place = store.resolve(release.id());
        try {
            if (!Files.isDirectory(place)) {
                build(release, store, place);
            }
        } catch (IOException e) {
            throw new InputException(Problem.error(
                    "cannot-write-store",
                    "The store cannot be written: " + e.getMessage() + ".",
                    Problem.Where.file(store.toString()),
                    "Make room, or give a folder that can be written to with --store."));
        }
        DatasetGraph database = DatabaseMgr.connectDatasetGraph(place.toString());
        database.getContext().set(TDB2.symUnionDefaultGraph, true);
        DatasetGraph data = new UnionByDefault(database);
        Catalogue catalogue = Txn.calculateRead(data, () -> Catalogue.of(release, data));
        show(catalogue.at(addresses).triples(), database);
        return new Serving(release, data, catalogue, () -> TDBInternal.expel(database));
    }

    /** The catalogue tells addresses, which may be others than when the database was built. */
    private static void show(Graph catalogue, DatasetGraph database) {
        boolean isThere = Txn.calculateRead(
                database, () -> database.getGraph(Catalogue.GRAPH).isIsomorphicWith(catalogue));
        if (!isThere) {
            Txn.executeWrite(database, () -> {
                database.removeGraph(Catalogue.GRAPH);
                GraphUtil.addInto(database.getGraph(Catalogue.GRAPH), catalogue);
            });
        }
    }

    private static void build(Release release, Path store, Path place) throws IOException, InputException {
        Files.createDirectories(store);
        Path site = Files.createTempDirectory(store, ".building-");
        try {
            Path database = Files.createDirectory(site.resolve("database"));
            load(release, database);
            Files.move(database, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(site);
        }
    }

    private static void load(Release release, Path folder) throws InputException {
        Path dump = release.dump(DumpFormat.NQUADS);
        DatasetGraph database = DatabaseMgr.connectDatasetGraph(folder.toString());
        try {
            DataLoader loader = LoaderFactory.sequentialLoader(database, QUIET);
            loader.startBulk();
            loader.load(dump.toString());
            loader.finishBulk();
        } catch (RiotException e) {
            throw MemoryStore.unreadable(dump, e);
        } finally {
            TDBInternal.expel(database);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).collect(Collectors.toList());
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }

    /** TDB2 makes the union for queries; the Graph Store Protocol and SHACL ask for the default graph itself. */
    private static final class UnionByDefault extends DatasetGraphWrapper {

        UnionByDefault(DatasetGraph database) {
            super(database, database.getContext());
        }

        @Override
        public Graph getDefaultGraph() {
            return GraphView.createUnionGraph(getW());
        }
    }
}
