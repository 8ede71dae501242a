package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tipgraph.text.InputException;
import org.tipgraph.text.SourceFile;

/** Each file of {@code bad-input} cannot be read as a narrative, and the message tells what, where and what to do. */
class BadNarrativeFileTest {

    private static final Path FOLDER = Path.of("src/test/resources/bad-input");

    @ParameterizedTest
    @MethodSource("files")
    void tellsWhatIsWrongWithAFile(Path file) {
        String name = file.getFileName().toString().replace(".txt", "");
        Golden.assertMessage(name, messageFor(file));
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @Test
    void tellsThatThereIsNoSuchFile() {
        Golden.assertMessage("no-such-file", messageFor(Path.of("nowhere/2015-GHA.txt")));
    }

    @Test
    void tellsThatAFolderIsNoFile() {
        Golden.assertMessage("is-folder", messageFor(FOLDER));
    }

    private static String messageFor(Path file) {
        InputException failure = assertThrows(InputException.class, () -> SourceFile.read(file));
        StringWriter message = new StringWriter();
        new ProblemReport(new PrintWriter(message)).print(failure.problems());
        return message.toString();
    }
}
