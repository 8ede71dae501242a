package org.tipgraph.catalogue;

import java.util.Objects;

/**
 * One file of a release that can be downloaded.
 *
 * @param path under the base, such as {@code dumps/tipgraph.ttl.gz}
 * @param title what people call it
 * @param mediaType of what is in it, such as {@code text/turtle}, also where it is compressed
 * @param compressed whether it is compressed by gzip
 * @param bytes its length
 * @param sha256 in hexadecimal digits
 */
public record ReleaseFile(String path, String title, String mediaType, boolean compressed, long bytes, String sha256) {

    public ReleaseFile {
        Objects.requireNonNull(title);
        Objects.requireNonNull(mediaType);
        Objects.requireNonNull(sha256);
        if (path.isBlank() || path.startsWith("/")) {
            throw new IllegalArgumentException("not a path under the base: " + path);
        }
    }

    /** The last part of its path. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
