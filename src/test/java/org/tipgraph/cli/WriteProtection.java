package org.tipgraph.cli;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder in which nobody may write, not even the administrator, who heeds no permissions. */
final class WriteProtection implements AutoCloseable {

    private final Path folder;

    private WriteProtection(Path folder) {
        this.folder = folder;
    }

    /** Protects a folder; skips the test where the file system knows no such protection. */
    static WriteProtection of(Path folder) throws IOException {
        WriteProtection protection = new WriteProtection(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        if (Files.isWritable(folder)) {
            protection.makeImmutable("+i");
            assumeFalse(protection.canBeWrittenTo(), "this file system cannot be closed to the administrator");
        }
        return protection;
    }

    Path folder() {
        return folder;
    }

    private boolean canBeWrittenTo() {
        try {
            Files.delete(Files.createTempFile(folder, "probe", ""));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void makeImmutable(String mode) throws IOException {
        new ProcessBuilder("chattr", mode, folder.toString()).start().onExit().join();
    }

    @Override
    public void close() throws IOException {
        makeImmutable("-i");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
