package org.tipgraph.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which rows the tables have. */
@ExtendWith(Published.class)
class RowsTest {

    private static final String PREFIXES = """
            PREFIX dct:  <http://purl.org/dc/terms/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX tip:  <https://w3id.org/tipgraph/ontology#>
            """;

    @TempDir
    Path folder;

    /** A table, a tab, and a query that counts what its rows are about, written without a look at the query of the table. */
    static List<String> counts() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/tables/counts.tsv"));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void thereAreAsManyRowsAsSparqlCounts(String count) {
        String[] tableAndQuery = count.split("\t");
        Csv table = Published.tables().get(tableAndQuery[0] + ".csv");
        try (QueryExec query = QueryExec.graph(Published.union())
                .query(PREFIXES + tableAndQuery[1])
                .build()) {
            int counted =
                    (Integer) query.select().next().get("rows").getLiteral().getValue();
            assertTrue(counted > 0, tableAndQuery[0]);
            assertEquals(counted, table.rows().size(), tableAndQuery[0]);
        }
    }

    @Test
    void eachTableIsCounted() throws IOException {
        List<String> counted = counts().stream()
                .map(line -> line.split("\t")[0] + ".csv")
                .sorted()
                .toList();
        assertEquals(List.copyOf(Published.tables().keySet()), counted);
    }

    @Test
    void theValuesOfACellAreInOrder() {
        for (Table table : TableGroup.bundled().tables()) {
            for (Column column : table.columns()) {
                if (column.isList()) {
                    for (Map<String, String> row :
                            Published.tables().get(table.csvFile()).rows()) {
                        List<String> cell = List.of(row.get(column.name()).split("\\|"));
                        assertEquals(List.copyOf(new TreeSet<>(cell)), cell, table.name());
                    }
                }
            }
        }
    }

    @Test
    void theSameTriplesInAnotherOrderGiveTheSameBytes() throws IOException {
        try (TableWriter writer = TableWriter.in(folder)) {
            for (String name : narratives()) {
                writer.add(turnedRound(Published.dataset().getGraph(NodeFactory.createURI(name))));
            }
            writer.finish();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertEquals(31, all.size());
            for (Path file : all) {
                assertEquals(-1, Files.mismatch(file, Published.folder().resolve(file.getFileName())), file.toString());
            }
        }
    }

    private static List<String> narratives() {
        List<String> names = new ArrayList<>();
        Published.dataset().listGraphNodes().forEachRemaining(name -> names.add(name.getURI()));
        return names.stream()
                .filter(name -> name.contains("/narrative/"))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static Graph turnedRound(Graph graph) {
        List<Triple> triples =
                new ArrayList<>(graph.find(Node.ANY, Node.ANY, Node.ANY).toList());
        Collections.reverse(triples);
        Graph turned = GraphMemFactory.createDefaultGraph();
        triples.forEach(turned::add);
        return turned;
    }
}
