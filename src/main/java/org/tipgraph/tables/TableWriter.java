package org.tipgraph.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.vocabulary.RDF;
import org.tipgraph.vocabulary.Ontology;
import org.tipgraph.vocabulary.Tip;

/**
 * Writes all tables into a folder. Rows are written narrative by narrative, in the order in which they are added; the
 * tables of concepts and places at the end, whole.
 *
 * <p>Not for use by several threads.
 */
public final class TableWriter implements Closeable {

    /** The media type of the description. */
    private static final String METADATA_TYPE = "application/csvm+json";

    /** What labels and codes come from, and what places and concepts are listed. */
    private static final List<Ontology> VOCABULARY = List.of(Ontology.CONCEPTS, Ontology.PLACES, Ontology.LINKS);

    /**
     * A file that was written.
     *
     * @param name such as {@code exploitation.csv}
     * @param mediaType of its content
     * @param rows how many it has, without the header
     */
    public record Written(String name, String mediaType, long rows) {}

    private final Path folder;
    private final TableGroup group = TableGroup.bundled();
    private final Graph vocabulary = GraphMemFactory.createDefaultGraph();
    private final List<OpenTable> tables = new ArrayList<>();

    private TableWriter(Path folder) {
        this.folder = folder;
        VOCABULARY.forEach(part -> GraphUtil.addInto(vocabulary, part.load().getGraph()));
    }

    /** Begins the files of all tables in a folder that is there. */
    public static TableWriter in(Path folder) throws IOException {
        TableWriter writer = new TableWriter(folder);
        try {
            for (Table table : writer.group.tables()) {
                writer.tables.add(new OpenTable(folder, table));
            }
            return writer;
        } catch (IOException e) {
            writer.close();
            throw e;
        }
    }

    /** Adds the rows of a narrative; a graph that is none has no rows. */
    public void add(Graph graph) throws IOException {
        if (!graph.contains(Node.ANY, RDF.type.asNode(), Tip.Narrative.asNode())) {
            return;
        }
        Graph known = new Union(graph, vocabulary);
        for (OpenTable table : tables) {
            if (table.isOfNarratives()) {
                table.add(known);
            }
        }
    }

    /** Ends all files, and adds the description. */
    public List<Written> finish() throws IOException {
        List<Written> written = new ArrayList<>();
        for (OpenTable table : tables) {
            if (!table.isOfNarratives()) {
                table.add(vocabulary);
            }
            written.addAll(table.finish());
        }
        Files.write(folder.resolve(TableGroup.METADATA), group.metadata().getBytes(StandardCharsets.UTF_8));
        written.add(new Written(TableGroup.METADATA, METADATA_TYPE, 0));
        return written;
    }

    /** Lets go of files that were not finished. */
    @Override
    public void close() throws IOException {
        for (OpenTable table : tables) {
            table.close();
        }
    }
}
