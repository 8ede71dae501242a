package org.tipgraph.tables;

import java.util.List;
import java.util.Objects;

/**
 * A table, as {@code queries/tables/tables.ttl} tells it.
 *
 * @param name such as {@code tier-placements}; its files and its query are named by it
 * @param title for people
 * @param description what a row is, in a sentence
 * @param columns in their order
 */
public record Table(String name, String title, String description, List<Column> columns) {

    public Table {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        columns = List.copyOf(columns);
    }

    /** Such as {@code tier-placements.csv}. */
    public String csvFile() {
        return name + ".csv";
    }

    /** Such as {@code tier-placements.parquet}. */
    public String parquetFile() {
        return name + ".parquet";
    }

    /** Whether its rows come from narratives, and not from the concepts and places that narratives share. */
    boolean isOfNarratives() {
        return columns.stream().anyMatch(column -> column.name().equals("narrative"));
    }
}
