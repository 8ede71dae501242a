package org.tipgraph.dump;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tipgraph.text.InputException;

/**
 * The folder in which a release is built, hidden beside what is published, and how it gets from there into place. It
 * is removed when the process is told to end; after a power cut a {@code .building-…} folder may be left, and can be
 * deleted when no build runs.
 */
final class BuildingSite {

    private final Path out;
    private final Path fence;
    private final Thread removal;

    private BuildingSite(Path out, Path fence) {
        this.out = out;
        this.fence = fence;
        this.removal = new Thread(this::remove, "remove " + fence);
        Runtime.getRuntime().addShutdownHook(removal);
    }

    static BuildingSite in(Path out) throws InputException {
        try {
            Files.createDirectories(out.resolve("releases"));
            BuildingSite site = new BuildingSite(out, Files.createTempDirectory(out, ".building-"));
            Files.createDirectories(site.dumps());
            Files.createDirectories(site.tables());
            return site;
        } catch (IOException e) {
            throw OutputTrouble.writing(out, e);
        }
    }

    /** The folder that the release is published in. */
    Path out() {
        return out;
    }

    Path dumps() {
        return release().resolve("dumps");
    }

    Path tables() {
        return release().resolve("tables");
    }

    /** Inside the fence, because a temporary folder is closed to other users and a release is not. */
    private Path release() {
        return fence.resolve("release");
    }

    /** Adds manifest and checksums, moves all in place, and makes it current. */
    Release publish(Manifest manifest) throws IOException, InputException {
        describe(manifest);
        String id = Release.id(manifest);
        Path place = out.resolve("releases").resolve(id);
        if (!isWhole(place, manifest)) {
            settle(place, manifest);
        }
        Durable.link(out.resolve(Release.CURRENT), Path.of("releases", id));
        return Release.at(place);
    }

    private void describe(Manifest manifest) throws IOException {
        Path file = dumps().resolve(Release.MANIFEST);
        Durable.write(file, ManifestJson.write(manifest));
        Durable.write(
                dumps().resolve(Release.CHECKSUMS),
                Release.checksums(manifest) + Sha256.of(file) + "  " + Release.MANIFEST + "\n");
        Durable.force(dumps());
        Durable.write(tables().resolve(Release.CHECKSUMS), Release.tableChecksums(manifest));
        Durable.force(tables());
        Durable.force(release());
    }

    /**
     * The same release may be there from a run before, or from one beside this. One that is damaged is replaced, and one
     * with other tables: those of a version that made other tables of the same data.
     */
    private static boolean isWhole(Path place, Manifest manifest) throws IOException, InputException {
        if (!Files.exists(place.resolve("dumps").resolve(Release.MANIFEST))) {
            return false;
        }
        Release there = Release.at(place);
        return there.manifest().tables().equals(manifest.tables()) && there.isWhole();
    }

    private void settle(Path place, Manifest manifest) throws IOException, InputException {
        if (Files.exists(place)) {
            Files.move(place, fence.resolve("damaged"), StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(release(), place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!isWhole(place, manifest)) {
                throw e;
            }
            // Another run has put the same release there in the meantime.
        }
        Durable.force(place.getParent());
    }

    /** Removes what is not in place. */
    void clear() throws InputException {
        try {
            Durable.delete(fence);
            Runtime.getRuntime().removeShutdownHook(removal);
        } catch (IOException e) {
            throw OutputTrouble.writing(out, e);
        }
    }

    private void remove() {
        try {
            Durable.delete(fence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
