package org.tipgraph.dump;

import java.util.Objects;

/**
 * One published file of a table, or the description of all.
 *
 * @param name such as {@code exploitation.csv}
 * @param mediaType of the content
 * @param bytes its length
 * @param sha256 in lower-case hexadecimal digits
 * @param rows how many it has, without the header
 */
public record TableFile(String name, String mediaType, long bytes, String sha256, long rows) {

    public TableFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(mediaType);
        Objects.requireNonNull(sha256);
    }

    /** The line that {@code sha256sum -c} understands. */
    String checksumLine() {
        return sha256 + "  " + name + "\n";
    }
}
