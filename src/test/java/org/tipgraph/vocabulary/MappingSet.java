package org.tipgraph.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file {@code ontology/links/NAME.sssom.tsv}: comments that tell what it is and which prefixes it has, the names of the
 * columns, then a mapping in each line.
 *
 * @param prefixes prefix to namespace, by prefix
 */
record MappingSet(String name, Map<String, String> prefixes, List<Mapping> mappings) {

    private static final Path FOLDER = Path.of("ontology/links");
    private static final Pattern PREFIX = Pattern.compile("#  ([\\w-]+): (\\S+)");

    static MappingSet read(String name) {
        Map<String, String> prefixes = new TreeMap<>();
        List<String[]> table = new ArrayList<>();
        for (String line : lines(FOLDER.resolve(name + ".sssom.tsv"))) {
            Matcher prefix = PREFIX.matcher(line);
            if (prefix.matches()) {
                prefixes.put(prefix.group(1), prefix.group(2));
            } else if (!line.startsWith("#")) {
                table.add(line.split("\t", -1));
            }
        }
        return new MappingSet(name, prefixes, rows(table, prefixes));
    }

    /** Where the mappings are as RDF. */
    Path turtle() {
        return FOLDER.resolve(name + ".ttl");
    }

    private static List<Mapping> rows(List<String[]> table, Map<String, String> prefixes) {
        return table.stream()
                .skip(1)
                .map(row -> new Mapping(cells(table.get(0), row), prefixes))
                .toList();
    }

    private static Map<String, String> cells(String[] columns, String[] row) {
        if (row.length != columns.length) {
            throw new IllegalArgumentException(
                    row.length + " cells for " + columns.length + ": " + String.join("|", row));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            cells.put(columns[i], row[i]);
        }
        return cells;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
