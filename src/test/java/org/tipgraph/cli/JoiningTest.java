package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The join in {@code docs/joining.md} is run, and gives what the page says. */
class JoiningTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
    private static final Path TABLE = Path.of("docs/joining/made-up-inspectors.csv");

    @TempDir
    Path folder;

    @Test
    void theJoinGivesWhatThePageSays() throws Exception {
        assumeTrue(python("print()").equals("\n"), "python3 is missing: the join of docs/joining.md is not run");
        List<MatchResult> blocks = BLOCK.matcher(Files.readString(Path.of("docs/joining.md")))
                .results()
                .toList();
        Path countries = folder.resolve("countries.csv");
        Files.writeString(
                countries, answered(blocks.get(0).group(2), blocks.get(1).group(2)));

        String joined = python(blocks.get(2).group(2).replace("countries.csv", countries.toString()));

        assertEquals(blocks.get(3).group(2), joined);
    }

    @Test
    void everyRowOfTheOtherTableIsMarkedAsMadeUp() throws IOException {
        List<String> unmarked = Files.readAllLines(TABLE).stream()
                .skip(1)
                .filter(row -> !row.endsWith(",made up"))
                .toList();
        assertEquals(List.of(), unmarked);
    }

    /** What the second command prints while the first one runs, on a free port. */
    private String answered(String publish, String query) throws IOException {
        List<String> served = words(publish, "--out", folder.resolve("out").toString(), "--port", "0");
        try (Program server = Program.start(served.toArray(String[]::new))) {
            String endpoint = server.lineWith("  curl -s ").strip().split(" ")[2];
            String command = query.replace(" > countries.csv", "");
            assertTrue(query.length() > command.length(), query);
            Run run = Run.of(words(command, "--endpoint", endpoint).toArray(String[]::new));
            assertEquals(0, run.exitCode(), run.err());
            return run.out();
        }
    }

    private static List<String> words(String command, String... more) {
        return Stream.concat(Stream.of(command.strip().split(" ")).skip(1), Stream.of(more))
                .toList();
    }

    /** What a program in Python prints, its complaints too; nothing where there is no Python. */
    private static String python(String program) throws InterruptedException {
        try {
            Process process = new ProcessBuilder("python3", "-c", program)
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return printed.replace("\r\n", "\n");
        } catch (IOException e) {
            return "";
        }
    }
}
