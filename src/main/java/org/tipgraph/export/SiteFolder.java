package org.tipgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.tipgraph.dump.Durable;
import org.tipgraph.dump.OutputTrouble;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;

/**
 * The folder that a site is written to. All is written beside it, in a hidden folder, and put in place when it is whole;
 * a site that was there before is replaced. What is not put in place is removed, also when the process is told to end;
 * after a power cut a {@code .NAME.building-…} folder may be left, and can be deleted.
 *
 * <p>Can be used by several threads.
 */
final class SiteFolder implements AutoCloseable {

    /** It tells that a folder may be replaced. */
    static final String MARK = ".tipgraph-site";

    private final Path place;
    private final Path fence;
    private final Path site;
    private final Thread removal;
    private final AtomicLong files = new AtomicLong();

    /** Who writes a file shares it; who removes all takes it and never gives it back. */
    private final ReadWriteLock open = new ReentrantReadWriteLock();

    private SiteFolder(Path place, Path fence) throws IOException {
        this.place = place;
        this.fence = fence;
        this.site = Files.createDirectory(fence.resolve("site"));
        this.removal = new Thread(this::removeAtEnd, "remove " + fence);
        Runtime.getRuntime().addShutdownHook(removal);
    }

    /** Begins a site. A folder with other things in it is refused. */
    static SiteFolder at(Path out) throws InputException {
        try {
            Path place =
                    Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
            requireOurs(place, out);
            Path parent = Files.createDirectories(place.getParent());
            return new SiteFolder(place, Files.createTempDirectory(parent, "." + place.getFileName() + ".building-"));
        } catch (IOException e) {
            throw OutputTrouble.writing(out, e);
        }
    }

    private static void requireOurs(Path place, Path told) throws IOException, InputException {
        if (!Files.exists(place)) {
            return;
        }
        if (!Files.isDirectory(place)) {
            throw new FileAlreadyExistsException(place.toString());
        }
        if (!Files.exists(place.resolve(MARK)) && !isEmpty(place)) {
            throw new InputException(Problem.error(
                    "not-a-site",
                    told + " holds files that tipgraph site did not write, so that it is not replaced.",
                    Problem.Where.file(told.toString()),
                    "Give another folder with --out, or empty this one."));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** How many files have been written. */
    long files() {
        return files.get();
    }

    /** Writes what a file holds. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException, InputException;
    }

    void write(String file, byte[] bytes) throws IOException {
        open.readLock().lock();
        try {
            Files.write(place(file), bytes, StandardOpenOption.CREATE_NEW);
        } finally {
            open.readLock().unlock();
        }
    }

    void write(String file, Content content) throws IOException, InputException {
        open.readLock().lock();
        try (OutputStream out = Files.newOutputStream(place(file), StandardOpenOption.CREATE_NEW)) {
            content.writeTo(out);
        } finally {
            open.readLock().unlock();
        }
    }

    /** Puts a file of a release there: as another name for the same bytes, where the disk can do that. */
    void take(Path original, String file) throws IOException {
        open.readLock().lock();
        try {
            Path copy = place(file);
            try {
                Files.createLink(copy, original);
            } catch (IOException | UnsupportedOperationException anotherDisk) {
                Files.copy(original, copy);
            }
        } finally {
            open.readLock().unlock();
        }
    }

    private Path place(String file) throws IOException {
        files.incrementAndGet();
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        return path;
    }

    /** Puts the site in place of the one before. */
    void publish(String mark) throws IOException {
        write(MARK, mark.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Path before = fence.resolve("before");
        boolean isReplaced = Files.exists(place);
        if (isReplaced) {
            Files.move(place, before, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(site, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (isReplaced) {
                Files.move(before, place, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
    }

    /** Removes what is not in place. */
    @Override
    public void close() throws InputException {
        try {
            Durable.delete(fence);
            Runtime.getRuntime().removeShutdownHook(removal);
        } catch (IOException e) {
            throw OutputTrouble.writing(place, e);
        }
    }

    private void removeAtEnd() {
        open.writeLock().lock();
        try {
            Durable.delete(fence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
