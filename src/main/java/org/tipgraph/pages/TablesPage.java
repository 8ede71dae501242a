package org.tipgraph.pages;

import java.util.List;
import org.tipgraph.dump.Release;
import org.tipgraph.dump.TableFile;
import org.tipgraph.tables.Table;
import org.tipgraph.tables.TableGroup;

/** The list of the tables of a release. */
public record TablesPage(Links links, Release release, List<Table> tables) {

    public TablesPage {
        tables = List.copyOf(tables);
    }

    public static TablesPage of(Links links, Release release) {
        return new TablesPage(links, release, TableGroup.bundled().tables());
    }

    /** The files of a table: CSV, then Parquet; none in a release from before there was such a table. */
    public List<TableFile> files(Table table) {
        return release.manifest().tables().stream()
                .filter(file ->
                        file.name().equals(table.csvFile()) || file.name().equals(table.parquetFile()))
                .toList();
    }

    /** How many rows it has. */
    public long rows(Table table) {
        return files(table).stream().mapToLong(TableFile::rows).findFirst().orElse(0);
    }

    public String html() {
        return Templates.fill("tables", this);
    }
}
