package org.tipgraph.dump;

import java.util.Objects;

/**
 * One published file.
 *
 * @param name such as {@code tipgraph.ttl.gz}
 * @param mediaType of the content, or {@code application/gzip}
 * @param bytes its length
 * @param sha256 in lower-case hexadecimal digits
 * @param statements triples in the formats of the union, quads in those of named graphs
 */
public record DumpFile(String name, String mediaType, long bytes, String sha256, long statements) {

    public DumpFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(mediaType);
        Objects.requireNonNull(sha256);
    }

    /** Whether it is a compressed copy of another. */
    public boolean compressed() {
        return name.endsWith(".gz");
    }

    /** The line that {@code sha256sum -c} understands. */
    String checksumLine() {
        return sha256 + "  " + name + "\n";
    }
}
