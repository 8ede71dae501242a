package org.tipgraph.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as it stands in its file.
 *
 * @param header the names of the columns
 * @param rows the cells by the names of the columns
 */
record Csv(List<String> header, List<Map<String, String>> rows) {

    static Csv read(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            List<Map<String, String>> rows = new ArrayList<>();
            for (CSVRecord line : parser) {
                Map<String, String> cells = new LinkedHashMap<>();
                parser.getHeaderNames().forEach(name -> cells.put(name, line.get(name)));
                rows.add(cells);
            }
            return new Csv(List.copyOf(parser.getHeaderNames()), rows);
        }
    }
}
