package org.tipgraph.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;

/** A table while it is written: its two files, and where its rows come from. */
final class OpenTable implements Closeable {

    private final Table table;
    private final Rows rows;
    private final CsvFile csv;
    private final ParquetFile parquet;
    private long written;

    OpenTable(Path folder, Table table) throws IOException {
        this.table = table;
        this.rows = Rows.of(table);
        this.csv = new CsvFile(folder.resolve(table.csvFile()), table);
        this.parquet = new ParquetFile(folder.resolve(table.parquetFile()), table);
    }

    boolean isOfNarratives() {
        return table.isOfNarratives();
    }

    void add(Graph graph) throws IOException {
        for (Row row : rows.in(graph)) {
            csv.write(row);
            parquet.write(row);
            written++;
        }
    }

    List<TableWriter.Written> finish() throws IOException {
        csv.finish();
        parquet.finish();
        return List.of(
                new TableWriter.Written(table.csvFile(), CsvFile.MEDIA_TYPE, written),
                new TableWriter.Written(table.parquetFile(), ParquetFile.MEDIA_TYPE, written));
    }

    @Override
    public void close() throws IOException {
        csv.close();
        parquet.close();
    }
}
