package org.tipgraph.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * A table while it is written as Parquet. Rows wait in memory until they fill a group of some megabytes.
 *
 * @see <a href="https://parquet.apache.org/docs/file-format/">Apache Parquet, File Format</a>
 */
final class ParquetFile implements Closeable {

    static final String MEDIA_TYPE = "application/vnd.apache.parquet";

    private static final long GROUP = 8L << 20;

    private final PositionedFile file;
    private final ParquetWriter<Row> writer;

    ParquetFile(Path path, Table table) throws IOException {
        this.file = new PositionedFile(path);
        this.writer = new Builder(file, table)
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(GROUP)
                .withExtraMetaData(Map.of("description", table.description()))
                .build();
    }

    void write(Row row) throws IOException {
        writer.write(row);
    }

    void finish() throws IOException {
        writer.close();
    }

    /** Lets go of the file, and writes nothing more: the disk may be full. */
    @Override
    public void close() throws IOException {
        file.close();
    }

    private static final class Builder extends ParquetWriter.Builder<Row, Builder> {

        private final Table table;

        Builder(PositionedFile file, Table table) {
            super(file);
            this.table = table;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<Row> getWriteSupport(ParquetConfiguration configuration) {
            return new RowSupport(table);
        }

        /** Parquet asks for it still, and calls the other. */
        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<Row> getWriteSupport(Configuration configuration) {
            return new RowSupport(table);
        }
    }
}
