package org.tipgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tipgraph.text.Problem.Where;

class SourceFileTest {

    @TempDir
    Path folder;

    @Test
    void readsPlainTextAsItStands() throws Exception {
        Path file = Files.writeString(folder.resolve("2015-GHA.txt"), "Ghana’s efforts\r\n\r\n🇬🇭\n");

        assertEquals(new SourceText("2015-GHA.txt", "Ghana’s efforts\r\n\r\n🇬🇭\n"), SourceFile.read(file));
    }

    @Test
    void dropsAByteOrderMark() throws Exception {
        Path file = Files.writeString(folder.resolve("2015-GHA.txt"), "\uFEFFGhana");

        assertEquals("Ghana", SourceFile.read(file).text());
    }

    @Test
    void refusesFiftyMegabytesWithoutReadingThem() throws Exception {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50_000_000);
        }

        assertEquals("file-too-long", problemOf(file).code());
    }

    @Test
    void readsAFileOfJustTheLimit() throws Exception {
        Path file = Files.writeString(folder.resolve("long.txt"), "a".repeat(SourceFile.LIMIT));

        assertEquals(SourceFile.LIMIT, SourceFile.read(file).text().length());
    }

    @Test
    void tellsThatAFileMayNotBeRead() throws Exception {
        Path file = Files.writeString(folder.resolve("secret.txt"), "Ghana");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the administrator may read every file");

        assertEquals("no-permission", problemOf(file).code());
    }

    @Test
    void findsTheWrongByteInItsLineAndColumn() throws IOException {
        byte[] bytes = "Ghana\n🇬🇭 a b?c".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0x92;
        Path file = Files.write(folder.resolve("saved.txt"), bytes);

        assertEquals(
                new Where(file.toString(), 2, 7, Optional.empty()),
                problemOf(file).where());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "taken-for-latin-1", "form-feed", "bell"})
    void theCommandThatItAdvisesMendsTheFile(String name) throws Exception {
        Path file = folder.resolve("a file's name.txt");
        Files.copy(Path.of("src/test/resources/bad-input", name + ".txt"), file);
        String command = problemOf(file).remedy().replaceFirst("^.*?: ", "");

        assertEquals(
                0, new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor(), command);
        assertTrue(SourceFile.read(file).text().contains("overnment"));
    }

    private static Problem problemOf(Path file) {
        return assertThrows(InputException.class, () -> SourceFile.read(file))
                .problems()
                .get(0);
    }
}
