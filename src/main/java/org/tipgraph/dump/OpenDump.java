package org.tipgraph.dump;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.tipgraph.text.InputException;

/** A dump while it is written: its file and its writer. */
final class OpenDump implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final DumpFormat format;
    private final Path file;
    private final OutputStream raw;
    private final OutputStream out;
    private final DumpWriter writer;

    private OpenDump(DumpFormat format, Path file, OutputStream raw) {
        this.format = format;
        this.file = file;
        this.raw = raw;
        this.out = new BufferedOutputStream(raw, BUFFER);
        this.writer = format.open(out);
    }

    static OpenDump in(Path folder, DumpFormat format) throws IOException {
        Path file = folder.resolve(format.fileName());
        return new OpenDump(format, file, Files.newOutputStream(file));
    }

    DumpFormat format() {
        return format;
    }

    void write(Node graph, List<Triple> triples) throws IOException, InputException {
        writer.write(graph, triples);
    }

    /** Ends and closes the file, proves it, and compresses it. The plain file first, then the compressed one. */
    List<DumpFile> finish(Contents written) throws IOException, InputException {
        writer.end();
        out.close();
        Readback.check(file, format, written);
        Path compressed = Gzip.compress(file);
        return List.of(
                describe(file, format.mediaType(), written.count()),
                describe(compressed, Gzip.MEDIA_TYPE, written.count()));
    }

    private static DumpFile describe(Path file, String mediaType, long statements) throws IOException {
        Durable.force(file);
        return new DumpFile(
                String.valueOf(file.getFileName()), mediaType, Files.size(file), Sha256.of(file), statements);
    }

    /** Lets go of the file without writing what is still to be written: on a full disk, that would fail again. */
    @Override
    public void close() throws IOException {
        raw.close();
    }
}
