package org.tipgraph.dump;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;

/** What the disk says, told to a person. */
public final class OutputTrouble {

    private OutputTrouble() {}

    public static InputException writing(Path out, IOException e) {
        if (isFull(e)) {
            return error(
                    "disk-full",
                    "There is no space left on the device of " + out + ".",
                    out,
                    "Make room or give another folder with --out; what was half-written is removed.");
        }
        if (e instanceof AccessDeniedException) {
            return error(
                    "no-permission",
                    "Writing to " + out + " is not permitted.",
                    out,
                    "Give a folder that you may write to with --out, or change its permissions.");
        }
        if (e instanceof FileAlreadyExistsException || says(e, "Not a directory")) {
            return error("not-a-folder", out + " is not a folder.", out, "Give a folder with --out.");
        }
        return error(
                "cannot-write",
                "Writing to " + out + " failed: " + reason(e) + ".",
                out,
                "See that the folder can be written to, then run again; nothing published before was touched.");
    }

    static InputException reading(Path release, IOException e) {
        if (e instanceof NoSuchFileException) {
            return error(
                    "no-release",
                    "There is no release in " + release + ".",
                    release,
                    "Build one: tipgraph build NARRATIVES… --out " + release);
        }
        return error(
                "unreadable-release",
                "The release in " + release + " cannot be read: " + reason(e) + ".",
                release,
                "Build it again: tipgraph build NARRATIVES… --out DIR");
    }

    private static boolean isFull(IOException e) {
        return says(e, "No space left on device") || says(e, "Disk quota exceeded");
    }

    /** The JDK has no exceptions for these, only what the system says. */
    private static boolean says(IOException e, String words) {
        return String.valueOf(e.getMessage()).contains(words);
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException disk ? disk.getReason() : e.getMessage();
        return Objects.requireNonNullElse(reason, e.getClass().getSimpleName());
    }

    private static InputException error(String code, String what, Path where, String remedy) {
        return new InputException(Problem.error(code, what, Problem.Where.file(where.toString()), remedy));
    }
}
