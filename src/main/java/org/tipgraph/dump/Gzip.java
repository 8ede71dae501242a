package org.tipgraph.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Compressed copies beside the plain files. The JDK writes no time and no file name into the header, so equal files
 * compress to equal bytes. Not promised: that a JDK built on another zlib (zlib-ng, say) compresses to the same bytes.
 */
final class Gzip {

    static final String MEDIA_TYPE = "application/gzip";

    private static final int BUFFER = 1 << 16;

    private Gzip() {}

    /** Writes {@code file.gz}, and proves that it unpacks to the file. */
    static Path compress(Path file) throws IOException {
        Path compressed = file.resolveSibling(file.getFileName() + ".gz");
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed), BUFFER)) {
            in.transferTo(out);
        }
        if (!Sha256.of(new GZIPInputStream(Files.newInputStream(compressed), BUFFER))
                .equals(Sha256.of(file))) {
            throw new IOException(compressed.getFileName() + " does not unpack to " + file.getFileName());
        }
        return compressed;
    }
}
