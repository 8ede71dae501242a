package org.tipgraph.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.tipgraph.text.Problem.Where;

/**
 * A file that a narrative is read from: plain text in UTF-8, some kilobytes long. Whatever else it turns out to be is
 * told as a {@link Problem} with its remedy; nothing is guessed, an encoding least of all.
 */
public final class SourceFile {

    /** The longest file that is read, in bytes. A country narrative has some 20,000. */
    public static final int LIMIT = 1_000_000;

    private final Path path;

    private SourceFile(Path path) {
        this.path = path;
    }

    /** The text of a file, without its byte order mark. */
    public static SourceText read(Path path) throws InputException {
        return new SourceFile(path).read();
    }

    private SourceText read() throws InputException {
        byte[] bytes = bytes();
        if (bytes.length > LIMIT) {
            throw tooLong();
        }
        Optional<FileKind> kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            throw notPlainText(kind.get());
        }
        String text = new Utf8(path, bytes).text();
        if (text.isBlank()) {
            throw problem(
                    "empty-file", "The file has no text.", "Put the text of a narrative into it, or leave it out.");
        }
        ControlCharacters.requireNone(text, path);
        return new SourceText(path.getFileName().toString(), text);
    }

    /** One byte past the limit tells that a file is too long: also for a pipe, whose size nobody knows. */
    private byte[] bytes() throws InputException {
        if (Files.isDirectory(path)) {
            throw problem("is-folder", "This is a folder, not a file.", "Name a file in it.");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(LIMIT + 1);
        } catch (NoSuchFileException e) {
            throw problem("no-such-file", "There is no such file.", "Check the name and the folder you are in.");
        } catch (AccessDeniedException e) {
            throw problem(
                    "no-permission",
                    "You have no permission to read this file.",
                    "Ask its owner, or give yourself the permission: chmod u+r " + ShellWord.of(path.toString()));
        } catch (IOException e) {
            throw problem(
                    "unreadable-file",
                    "The file cannot be read: " + e.getMessage() + ".",
                    "Check the disk, or read from a copy.");
        }
    }

    private InputException tooLong() {
        return problem(
                "file-too-long",
                "The file is longer than " + megabytes(LIMIT) + "; a country narrative has some 20 kB.",
                "Cut the report into files of one narrative each.");
    }

    private InputException notPlainText(FileKind kind) {
        return problem(
                "not-plain-text",
                "The file is " + kind.description() + ", not plain text in UTF-8.",
                kind.remedy(path));
    }

    private InputException problem(String code, String what, String remedy) {
        return new InputException(Problem.error(code, what, Where.file(path.toString()), remedy));
    }

    private static String megabytes(int bytes) {
        return String.format(Locale.ROOT, "%d MB", bytes / 1_000_000);
    }
}
