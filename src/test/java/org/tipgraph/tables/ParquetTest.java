package org.tipgraph.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parquet, read by DuckDB, which shares no code with what wrote it. DuckDB reads the CSV, too. */
@ExtendWith(Published.class)
class ParquetTest {

    private static Connection duckdb;

    @TempDir
    Path folder;

    static List<Table> tables() {
        return TableGroup.bundled().tables();
    }

    @BeforeAll
    static void open() throws SQLException {
        duckdb = DriverManager.getConnection("jdbc:duckdb:");
    }

    @AfterAll
    static void close() throws SQLException {
        duckdb.close();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void itHasTheColumnsWithTheirTypes(Table table) throws SQLException {
        List<String> columns = table.columns().stream()
                .map(column -> column.name() + " " + type(column))
                .toList();
        assertEquals(columns, ask("SELECT column_name || ' ' || column_type FROM (DESCRIBE " + parquet(table) + ")"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void itHasTheRowsOfTheCsvInTheirOrder(Table table) throws SQLException {
        List<String> rows = ask("SELECT t::VARCHAR FROM (" + parquet(table) + ") t");
        assertEquals(ask("SELECT t::VARCHAR FROM (" + csv(table) + ") t"), rows);
        assertEquals(Published.tables().get(table.csvFile()).rows().size(), rows.size());
    }

    @Test
    void numbersKeepEachDigit() throws Exception {
        List<String> written = List.of("0.000000001", "12345678901234567890123456789", "-1.5", "-0.000000001");
        assertEquals(
                written.stream().map(BigDecimal::new).toList(),
                written(new Column("n", CellType.DECIMAL, Optional.empty(), "A number.", true), written).stream()
                        .map(number -> new BigDecimal(number).stripTrailingZeros())
                        .toList());
    }

    @Test
    void aNumberThatDoesNotFitIsNotRounded() {
        Column column = new Column("n", CellType.DECIMAL, Optional.empty(), "A number.", true);
        assertThrows(ArithmeticException.class, () -> written(column, List.of("0.0000000001")));
        assertThrows(ArithmeticException.class, () -> written(column, List.of("123456789012345678901234567890")));
    }

    @Test
    void moreRowsThanAGroupHoldsComeBackInOrder() throws Exception {
        Column column = new Column("n", CellType.TEXT, Optional.empty(), "Text.", true);
        Random letters = new Random(4);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            byte[] noise = new byte[5_000];
            letters.nextBytes(noise);
            texts.add(HexFormat.of().formatHex(noise));
        }
        assertEquals(texts, written(column, texts));
        String file = folder.resolve("t.parquet").toString();
        List<String> groups = ask("SELECT count(DISTINCT row_group_id)::VARCHAR FROM parquet_metadata('" + file + "')");
        assertTrue(Integer.parseInt(groups.get(0)) > 1, groups::toString);
    }

    private List<String> written(Column column, List<String> values) throws Exception {
        Path file = folder.resolve("t.parquet");
        try (ParquetFile parquet = new ParquetFile(file, new Table("t", "T", "A test.", List.of(column)))) {
            for (String value : values) {
                parquet.write(new Row(List.of(List.of(value))));
            }
            parquet.finish();
        }
        return ask("SELECT n::VARCHAR FROM '" + file + "'");
    }

    private static String parquet(Table table) {
        return "SELECT * FROM '" + Published.folder().resolve(table.parquetFile()) + "'";
    }

    /** With the types that the description tells; empty cells are missing, or lists of nothing. */
    private static String csv(Table table) {
        String types = table.columns().stream()
                .map(column -> "'" + column.name() + "': '" + (column.isList() ? "VARCHAR" : type(column)) + "'")
                .collect(Collectors.joining(", ", "{", "}"));
        String columns = table.columns().stream()
                .map(column -> column.isList()
                        ? "coalesce(string_split(\"" + column.name() + "\", '|'), []) AS \"" + column.name() + "\""
                        : "\"" + column.name() + "\"")
                .collect(Collectors.joining(", "));
        return "SELECT " + columns + " FROM read_csv('"
                + Published.folder().resolve(table.csvFile())
                + "', header = true, delim = ',', quote = '\"', escape = '\"', strict_mode = true, columns = " + types
                + ")";
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case TEXT -> column.isList() ? "VARCHAR[]" : "VARCHAR";
            case WHOLE_NUMBER -> "BIGINT";
            case DECIMAL -> "DECIMAL(38,9)";
            case TRUTH -> "BOOLEAN";
        };
    }

    private static List<String> ask(String query) throws SQLException {
        try (Statement statement = duckdb.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
            return rows;
        }
    }
}
