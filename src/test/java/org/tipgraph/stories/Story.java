package org.tipgraph.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A short narrative with the facts that it states.
 *
 * @param name the behaviour in words
 * @param text the narrative, invented
 * @param expected the facts, in the form of the fact sheet, of those kinds that the story is on
 */
record Story(String name, String text, JsonNode expected) {

    static final Path FOLDER = Path.of("src/test/resources/stories");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** All stories, by name. */
    static List<Story> all() {
        try (Stream<Path> entries = Files.list(FOLDER)) {
            return entries.filter(Files::isDirectory).sorted().map(Story::in).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story in(Path folder) {
        try {
            return new Story(
                    folder.getFileName().toString(),
                    Files.readString(folder.resolve("narrative.txt")),
                    JSON.readTree(folder.resolve("expected.json").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("not a story: " + folder, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
