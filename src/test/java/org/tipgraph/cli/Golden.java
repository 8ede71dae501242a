package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Messages to people, as they are expected word by word, in {@code src/test/resources/messages}. To accept new wording,
 * run the tests with {@code -Dgolden.accept=true} and read the difference that version control shows.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/messages");

    private Golden() {}

    static void assertMessage(String name, String actual) {
        Path file = FOLDER.resolve(name + ".txt");
        try {
            if (Boolean.getBoolean("golden.accept")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, actual);
            }
            assertEquals(Files.readString(file), actual, () -> "the message in " + file);
        } catch (IOException e) {
            throw new AssertionError("no expected message " + file, e);
        }
    }
}
