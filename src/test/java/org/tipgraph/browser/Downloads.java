package org.tipgraph.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that a browser puts files into. */
record Downloads(Path folder) {

    static Downloads inNewFolder() throws IOException {
        return new Downloads(Files.createTempDirectory("tipgraph-downloads"));
    }

    /** A file that is whole: as long as it is not, its name ends with {@code .crdownload} or begins with a dot. */
    Optional<Path> first() {
        return files().stream()
                .filter(file -> !file.getFileName().toString().matches("\\..*|.*\\.crdownload"))
                .findFirst();
    }

    void clear() throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
    }

    void delete() throws IOException {
        clear();
        Files.delete(folder);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
