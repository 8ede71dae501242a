package org.tipgraph.tables;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/**
 * Rows in Parquet, with the schema that the columns of the table tell. Where a cell may have several values it is a list,
 * an empty one where it has none, and never missing.
 *
 * @see <a href="https://github.com/apache/parquet-format/blob/master/LogicalTypes.md#lists">Parquet, Lists</a>
 */
final class RowSupport extends WriteSupport<Row> {

    private static final String LIST = "list";
    private static final String ELEMENT = "element";

    private final Table table;
    private RecordConsumer out;

    RowSupport(Table table) {
        this.table = table;
    }

    static MessageType schema(Table table) {
        Type[] fields = table.columns().stream().map(RowSupport::field).toArray(Type[]::new);
        return Types.buildMessage().addFields(fields).named(table.name());
    }

    private static Type field(Column column) {
        if (column.isList()) {
            Type element = (Type) column.type().parquet(Repetition.REQUIRED).named(ELEMENT);
            return Types.requiredList().element(element).named(column.name());
        }
        Repetition repetition = column.required() ? Repetition.REQUIRED : Repetition.OPTIONAL;
        return (Type) column.type().parquet(repetition).named(column.name());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(schema(table), Map.of());
    }

    /** Parquet asks for it still, and calls the other. */
    @Override
    @SuppressWarnings("deprecation")
    public WriteContext init(Configuration configuration) {
        return new WriteContext(schema(table), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        this.out = consumer;
    }

    @Override
    public void write(Row row) {
        out.startMessage();
        for (int i = 0; i < table.columns().size(); i++) {
            write(table.columns().get(i), i, row.cells().get(i));
        }
        out.endMessage();
    }

    private void write(Column column, int index, List<String> cell) {
        if (!column.isList() && cell.isEmpty()) {
            return;
        }
        out.startField(column.name(), index);
        if (column.isList()) {
            writeList(column, cell);
        } else {
            column.type().write(cell.get(0), out);
        }
        out.endField(column.name(), index);
    }

    private void writeList(Column column, List<String> cell) {
        out.startGroup();
        if (!cell.isEmpty()) {
            out.startField(LIST, 0);
            for (String value : cell) {
                out.startGroup();
                out.startField(ELEMENT, 0);
                column.type().write(value, out);
                out.endField(ELEMENT, 0);
                out.endGroup();
            }
            out.endField(LIST, 0);
        }
        out.endGroup();
    }
}
