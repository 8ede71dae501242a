package org.tipgraph.dump;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Files and folders that are to outlast a crash: written through to the disk, and put in place in one step. */
public final class Durable {

    private Durable() {}

    /** Waits until the disk has the file, or the entries of the folder. */
    static void force(Path fileOrFolder) throws IOException {
        StandardOpenOption mode = Files.isDirectory(fileOrFolder) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(fileOrFolder, mode)) {
            channel.force(true);
        }
    }

    static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        force(file);
    }

    /** Makes the link point to the target, from one moment to the next: readers see the old target or the new one. */
    static void link(Path link, Path target) throws IOException {
        Path folder = link.toAbsolutePath().getParent();
        Path fresh = Files.createTempDirectory(folder, ".switching-");
        try {
            Path next = Files.createSymbolicLink(fresh.resolve("link"), target);
            Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(fresh);
        }
        force(folder);
    }

    /** Deletes the folder with all that is in it, however much; it may be missing. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, IOException failure) throws IOException {
                Files.deleteIfExists(inner);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
