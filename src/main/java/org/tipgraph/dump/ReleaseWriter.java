package org.tipgraph.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.tipgraph.tables.TableWriter;
import org.tipgraph.text.InputException;

/**
 * Builds a release and publishes it. All files are written beside what is published, in a folder that only this writer
 * knows; {@link #publish} proves them, moves them in place, and switches {@code current}. Whatever fails, and if the
 * process dies, {@code current} is what it was. Several writers may work on one folder; the last to publish is current.
 *
 * <p>Not for use by several threads.
 */
public final class ReleaseWriter implements AutoCloseable {

    private final BuildingSite site;
    private final List<OpenDump> dumps = new ArrayList<>();
    private final TableWriter tables;
    private final Union union = new Union();
    private final Contents unionContents = new Contents();
    private final Contents graphsContents = new Contents();
    private String last = "";

    private ReleaseWriter(BuildingSite site) throws IOException {
        this.site = site;
        this.tables = TableWriter.in(site.tables());
    }

    /** Begins a release in a folder, which is made where it is missing. */
    public static ReleaseWriter in(Path out) throws InputException {
        BuildingSite site = BuildingSite.in(out);
        try {
            ReleaseWriter writer = new ReleaseWriter(site);
            for (DumpFormat format : DumpFormat.values()) {
                writer.dumps.add(OpenDump.in(site.dumps(), format));
            }
            return writer;
        } catch (IOException e) {
            site.clear();
            throw OutputTrouble.writing(out, e);
        }
    }

    /** Publishes all named graphs of a dataset; its default graph is left out. */
    public static Release write(Path out, DatasetGraph dataset) throws InputException {
        try (ReleaseWriter writer = in(out)) {
            TreeSet<String> names = new TreeSet<>(NaturalOrder.INSTANCE);
            for (Iterator<Node> nodes = dataset.listGraphNodes(); nodes.hasNext(); ) {
                names.add(nodes.next().getURI());
            }
            for (String name : names) {
                writer.add(name, dataset.getGraph(NodeFactory.createURI(name)));
            }
            return writer.publish();
        }
    }

    /**
     * Adds a graph to all dumps, and what it tells to the tables.
     *
     * @param name its IRI; later in natural order ({@link #compareNames}) than that of the graph before
     */
    public void add(String name, Graph triples) throws InputException {
        if (NaturalOrder.INSTANCE.compare(last, name) >= 0) {
            throw new IllegalArgumentException("graphs must come in order of their names: " + last + ", then " + name);
        }
        last = name;
        NamedGraph graph = NamedGraph.of(name, triples);
        write(DumpFormat.Scope.GRAPHS, graph.name(), graph.triples(), graphsContents);
        write(DumpFormat.Scope.UNION, Quad.defaultGraphIRI, union.own(graph), unionContents);
        try {
            tables.add(triples);
        } catch (IOException e) {
            throw OutputTrouble.writing(site.out(), e);
        }
    }

    /** The order in which graphs are to be added: runs of digits by their value, all else by code point. */
    public static int compareNames(String left, String right) {
        return NaturalOrder.INSTANCE.compare(left, right);
    }

    /** Ends the dumps, proves each, and makes the release the current one. */
    public Release publish() throws InputException {
        write(DumpFormat.Scope.UNION, Quad.defaultGraphIRI, union.shared(), unionContents);
        try {
            return site.publish(manifest());
        } catch (IOException e) {
            throw OutputTrouble.writing(site.out(), e);
        }
    }

    private Manifest manifest() throws IOException, InputException {
        List<DumpFile> files = new ArrayList<>();
        for (OpenDump dump : dumps) {
            files.addAll(dump.finish(contents(dump.format().scope())));
        }
        return new Manifest(
                software(),
                unionContents.count(),
                graphsContents.count(),
                union.subjects(),
                files,
                tableFiles(),
                graphsContents.counts(),
                union.classes(),
                union.properties());
    }

    private List<TableFile> tableFiles() throws IOException {
        List<TableFile> files = new ArrayList<>();
        for (TableWriter.Written written : tables.finish()) {
            Path file = site.tables().resolve(written.name());
            Durable.force(file);
            files.add(new TableFile(
                    written.name(), written.mediaType(), Files.size(file), Sha256.of(file), written.rows()));
        }
        return files;
    }

    private Contents contents(DumpFormat.Scope scope) {
        return scope == DumpFormat.Scope.UNION ? unionContents : graphsContents;
    }

    private void write(DumpFormat.Scope scope, Node graph, List<Triple> triples, Contents contents)
            throws InputException {
        triples.forEach(triple -> contents.add(graph, triple));
        try {
            for (OpenDump dump : dumps) {
                if (dump.format().scope() == scope) {
                    dump.write(graph, triples);
                }
            }
        } catch (IOException e) {
            throw OutputTrouble.writing(site.out(), e);
        }
    }

    /** Removes what was not published. */
    @Override
    public void close() throws InputException {
        try {
            for (OpenDump dump : dumps) {
                dump.close();
            }
            tables.close();
        } catch (IOException e) {
            throw OutputTrouble.writing(site.out(), e);
        } finally {
            site.clear();
        }
    }

    private static String software() {
        String version = ReleaseWriter.class.getPackage().getImplementationVersion();
        return "tipgraph " + Objects.requireNonNullElse(version, "development");
    }
}
