package org.tipgraph.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tipgraph.facts.FactSheetFile;
import org.tipgraph.facts.FactSheetReader;

/** The stories, told by the converter. */
class StoriesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> KNOWN_FAILURES = KnownFailures.reasons();

    static List<Story> stories() {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theFactsAreThoseThatAReaderFinds(Story story) throws Exception {
        String expected = Facts.expected(story);
        String actual = Facts.actual(story, sheet(story));
        if (KNOWN_FAILURES.containsKey(story.name())) {
            assertNotEquals(expected, actual, story + " works now: take it off known-failures.txt");
        } else {
            assertEquals(expected, actual, story.name());
        }
    }

    @Test
    void eachFolderHoldsANarrativeAndWhatIsExpected() throws IOException {
        for (Path folder : entries(Story.FOLDER)) {
            if (Files.isDirectory(folder)) {
                Set<String> names = names(folder);
                assertEquals(Set.of("expected.json", "narrative.txt"), names, folder::toString);
            }
        }
        Set<String> files = names(Story.FOLDER);
        stories().forEach(story -> files.remove(story.name()));
        assertEquals(Set.of("README.md", "known-failures.txt"), files);
    }

    @Test
    void eachKnownFailureIsAStory() {
        Set<String> unknown = new TreeSet<>(KNOWN_FAILURES.keySet());
        stories().forEach(story -> unknown.remove(story.name()));
        assertEquals(Set.of(), unknown);
    }

    private static JsonNode sheet(Story story) throws Exception {
        return JSON.readTree(FactSheetFile.json(
                FactSheetReader.read(Convert.text(story.name(), story.text()).graph())));
    }

    private static Set<String> names(Path folder) throws IOException {
        return entries(folder).stream()
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
