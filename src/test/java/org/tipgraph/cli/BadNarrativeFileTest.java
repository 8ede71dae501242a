package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tipgraph.lexicon.IdentityReader.Given;
import org.tipgraph.text.InputException;

/** Each file of {@code bad-input} cannot be read as a narrative, and the message tells what, where and what to do. */
class BadNarrativeFileTest {

    private static final Path FOLDER = Path.of("src/test/resources/bad-input");
    private static final NarrativeConverter CONVERTER = new NarrativeConverter(Given.NOTHING);

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

    @Test
    void allProblemsOfARunAreToldAtOnce() throws IOException {
        Run run = Run.of("check", FOLDER.toString());

        assertEquals(1, run.exitCode());
        for (Path file : files()) {
            assertTrue(run.out().contains(file + ":"), () -> "nothing on " + file + " in " + run.out());
        }
    }

    private static String messageFor(Path file) {
        InputException failure = assertThrows(InputException.class, () -> CONVERTER.convert(file));
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        new ProblemReport(new PrintStream(message, true, StandardCharsets.UTF_8)).print(failure.problems());
        return message.toString(StandardCharsets.UTF_8);
    }
}
