package org.tipgraph.dump;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.tipgraph.text.InputException;

/**
 * A finished set of dumps in a folder of its own, never changed after.
 *
 * @param id 16 hexadecimal digits made from the content: the same dumps have the same id everywhere
 * @param folder where it lies, with all links followed, so that a later switch of {@code current} does not move it
 * @param manifest what it holds
 */
public record Release(String id, Path folder, Manifest manifest) {

    static final String CURRENT = "current";
    /** The name of the file that tells what a release holds. */
    public static final String MANIFEST = "manifest.json";

    /** The name of the file of checksums, for {@code sha256sum -c}. */
    public static final String CHECKSUMS = "SHA256SUMS";

    public Release {
        Objects.requireNonNull(id);
        Objects.requireNonNull(folder);
        Objects.requireNonNull(manifest);
    }

    /**
     * The release at a path: a folder that {@code build} wrote to (then its current release), or a release itself.
     * Reads the manifest only; {@link #isWhole} checks the files.
     */
    public static Release at(Path path) throws InputException {
        Path current = path.resolve(CURRENT);
        try {
            Path folder = (Files.exists(current) ? current : path).toRealPath();
            Manifest manifest =
                    ManifestJson.read(Files.readString(folder.resolve("dumps").resolve(MANIFEST)));
            return new Release(id(manifest), folder, manifest);
        } catch (IOException e) {
            throw OutputTrouble.reading(path, e);
        }
    }

    /** The folder with the files. */
    public Path dumps() {
        return folder.resolve("dumps");
    }

    /** The folder with the tables. */
    public Path tables() {
        return folder.resolve("tables");
    }

    /** The file of a dump. */
    public Path dump(DumpFormat format) {
        return dumps().resolve(format.fileName());
    }

    /** Whether each file of the manifest is there with the bytes that it had. */
    public boolean isWhole() throws IOException {
        for (DumpFile file : manifest.files()) {
            if (!has(dumps().resolve(file.name()), file.sha256())) {
                return false;
            }
        }
        for (TableFile file : manifest.tables()) {
            if (!has(tables().resolve(file.name()), file.sha256())) {
                return false;
            }
        }
        return Files.readString(dumps().resolve(CHECKSUMS), StandardCharsets.UTF_8)
                .equals(checksums(manifest) + Sha256.of(dumps().resolve(MANIFEST)) + "  " + MANIFEST + "\n");
    }

    private static boolean has(Path file, String sha256) throws IOException {
        return Files.isRegularFile(file) && Sha256.of(file).equals(sha256);
    }

    /** From the plain dumps alone: compressed bytes depend on the zlib of the machine, tables are made of the same data. */
    static String id(Manifest manifest) {
        StringBuilder lines = new StringBuilder();
        manifest.files().stream().filter(file -> !file.compressed()).forEach(file -> lines.append(file.checksumLine()));
        return Sha256.of(lines.toString()).substring(0, 16);
    }

    static String checksums(Manifest manifest) {
        StringBuilder lines = new StringBuilder();
        manifest.files().forEach(file -> lines.append(file.checksumLine()));
        return lines.toString();
    }

    static String tableChecksums(Manifest manifest) {
        StringBuilder lines = new StringBuilder();
        manifest.tables().forEach(file -> lines.append(file.checksumLine()));
        return lines.toString();
    }
}
