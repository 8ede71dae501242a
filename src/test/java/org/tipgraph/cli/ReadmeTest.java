package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README is run. Blocks of {@code sh} are commands, a block of {@code text} after one is what the command before it
 * prints, blocks of {@code turtle} are from the dump. {@code out} and port 3030 are replaced by what is free.
 */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");

    @TempDir
    static Path folder;

    private static List<MatchResult> blocks;
    private static Program server;
    private static URI endpoint;

    @BeforeAll
    static void publish() throws IOException {
        blocks = BLOCK.matcher(Files.readString(Path.of("README.md"))).results().toList();
        assertTrue(commands().contains("./tipgraph publish"));
        server = Program.start("publish", "--out", folder.resolve("out").toString(), "--port", "0");
        endpoint = URI.create(server.lineWith("  curl -s ").strip().split(" ")[2]);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatIsAskedWithCurlIsAnsweredAsTold() throws Exception {
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).group(1).equals("text")) {
                assertEquals(blocks.get(i).group(2), shell(blocks.get(i - 1).group(2)));
            }
        }
    }

    @Test
    void commandsOfTipgraphGoWell() {
        for (String command : commands()) {
            if (command.startsWith("./tipgraph ") && !command.matches("./tipgraph (publish|serve)\\b.*")) {
                Run run = Run.of(arguments(command));
                assertEquals(0, run.exitCode(), () -> command + "\n" + run.err());
            }
        }
    }

    @Test
    void theTurtleIsThatOfTheDump() throws IOException {
        String dump = Files.readString(folder.resolve("out/current/dumps/tipgraph.ttl"));
        for (MatchResult block : blocks) {
            if (block.group(1).equals("turtle")) {
                assertTrue(dump.contains(block.group(2).stripTrailing()), block.group(2));
            }
        }
    }

    @Test
    void nothingElseIsToBeTyped() {
        for (String command : commands()) {
            assertTrue(command.matches("(\\./tipgraph|curl -s|mvn verify).*"), command);
        }
    }

    private static List<String> commands() {
        return blocks.stream()
                .filter(block -> block.group(1).equals("sh"))
                .flatMap(block -> block.group(2).lines())
                .toList();
    }

    private static String[] arguments(String command) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")).subList(1, command.split(" ").length));
        arguments.replaceAll(argument -> Set.of("out", "web").contains(argument)
                ? folder.resolve("of-" + argument).toString()
                : argument);
        if (arguments.get(0).equals("query") && arguments.size() > 1) {
            arguments.addAll(List.of("--endpoint", endpoint.toString()));
        }
        return arguments.toArray(String[]::new);
    }

    private static String shell(String command) throws IOException, InterruptedException {
        String here = command.replace("http://127.0.0.1:3030/sparql", endpoint.toString());
        Process process = new ProcessBuilder("sh", "-c", here).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), here);
        return output.replace("\r\n", "\n");
    }
}
