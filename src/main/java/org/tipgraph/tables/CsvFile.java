package org.tipgraph.tables;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** A table while it is written as CSV: a header, quotes where they are needed, lines that end in a line feed. */
final class CsvFile implements Closeable {

    static final String MEDIA_TYPE = "text/csv";

    private static final String LINE_END = "\n";
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator(LINE_END).get();

    private final List<Column> columns;
    private final OutputStream raw;
    private final CSVPrinter printer;

    CsvFile(Path file, Table table) throws IOException {
        this.columns = table.columns();
        this.raw = Files.newOutputStream(file);
        this.printer = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(raw, StandardCharsets.UTF_8)), FORMAT);
        printer.printRecord(columns.stream().map(Column::name));
    }

    /** What readers need to know of the way in which the file is written. */
    static JsonObject dialect() {
        JsonObject json = new JsonObject();
        json.put("encoding", "utf-8");
        json.put("delimiter", String.valueOf(FORMAT.getDelimiterString()));
        json.put("quoteChar", String.valueOf(FORMAT.getQuoteCharacter()));
        json.put("doubleQuote", true);
        json.put("header", true);
        JsonArray ends = new JsonArray();
        ends.add(LINE_END);
        json.put("lineTerminators", ends);
        return json;
    }

    void write(Row row) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            printer.print(text(columns.get(i), row.cells().get(i)));
        }
        printer.println();
    }

    private static String text(Column column, List<String> cell) {
        return String.join(column.separator().orElse(""), cell);
    }

    void finish() throws IOException {
        printer.close();
    }

    /** Lets go of the file, and writes nothing more: the disk may be full. */
    @Override
    public void close() throws IOException {
        raw.close();
    }
}
