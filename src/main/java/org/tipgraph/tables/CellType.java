package org.tipgraph.tables;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.apache.parquet.schema.Types.PrimitiveBuilder;

/** What a cell can hold, by the names that CSV on the Web has for it, and how Parquet holds the same. */
enum CellType {
    TEXT("string", "anyURI") {
        @Override
        PrimitiveBuilder<?> parquet(Repetition repetition) {
            return Types.primitive(PrimitiveTypeName.BINARY, repetition).as(LogicalTypeAnnotation.stringType());
        }

        @Override
        void write(String value, RecordConsumer out) {
            out.addBinary(Binary.fromString(value));
        }
    },
    WHOLE_NUMBER("integer", "nonNegativeInteger") {
        @Override
        PrimitiveBuilder<?> parquet(Repetition repetition) {
            return Types.primitive(PrimitiveTypeName.INT64, repetition);
        }

        @Override
        void write(String value, RecordConsumer out) {
            out.addLong(Long.parseLong(value));
        }
    },
    DECIMAL("decimal") {
        @Override
        PrimitiveBuilder<?> parquet(Repetition repetition) {
            return Types.primitive(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY, repetition)
                    .length(BYTES)
                    .as(LogicalTypeAnnotation.decimalType(SCALE, PRECISION));
        }

        @Override
        void write(String value, RecordConsumer out) {
            out.addBinary(Binary.fromConstantByteArray(bigEndian(new BigDecimal(value))));
        }
    },
    TRUTH("boolean") {
        @Override
        PrimitiveBuilder<?> parquet(Repetition repetition) {
            return Types.primitive(PrimitiveTypeName.BOOLEAN, repetition);
        }

        @Override
        void write(String value, RecordConsumer out) {
            out.addBoolean(value.equals("true") || value.equals("1"));
        }
    };

    private static final int PRECISION = 38;
    private static final int SCALE = 9;
    private static final int BYTES = 16;

    private final List<String> datatypes;

    CellType(String... datatypes) {
        this.datatypes = List.of(datatypes);
    }

    /** The type of a column by the {@code datatype} of CSV on the Web. */
    static CellType of(String datatype) {
        for (CellType type : values()) {
            if (type.datatypes.contains(datatype)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no type of cells is made for the datatype " + datatype);
    }

    /** The type of a value in Parquet. */
    abstract PrimitiveBuilder<?> parquet(Repetition repetition);

    /** Writes a value in Parquet. */
    abstract void write(String value, RecordConsumer out);

    /** A number that does not fit is a programming error: nothing is rounded. */
    private static byte[] bigEndian(BigDecimal number) {
        BigDecimal exact = number.setScale(SCALE);
        if (exact.precision() > PRECISION) {
            throw new ArithmeticException(number + " has more digits than a decimal of the tables");
        }
        byte[] shortest = exact.unscaledValue().toByteArray();
        byte[] bytes = new byte[BYTES];
        Arrays.fill(bytes, 0, BYTES - shortest.length, (byte) (number.signum() < 0 ? -1 : 0));
        System.arraycopy(shortest, 0, bytes, BYTES - shortest.length, shortest.length);
        return bytes;
    }
}
