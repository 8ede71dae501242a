package org.tipgraph.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tipgraph.facts.FactSheetFile;
import org.tipgraph.facts.FactSheetReader;
import org.tipgraph.rdf.Conversion;
import org.tipgraph.text.InputException;

/** The facts of a narrative are the same, but for their positions, however it is laid out. */
class AnyLayoutTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path WHOLE = Path.of("gold/invented");
    private static final Path SEED = Path.of("narratives/2017-PRK.txt");

    /** What is claimed by each text as it stands. */
    private static final Map<String, String> FACTS = new ConcurrentHashMap<>();

    static List<Relayout> ofAnyText() {
        return Relayout.ofAnyText();
    }

    static List<Relayout> ofWholeNarratives() {
        return Relayout.ofWholeNarratives();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void ofAnyText(Relayout relayout) throws IOException {
        List<String> texts = new ArrayList<>(whole());
        texts.add(Files.readString(SEED));
        Story.all().stream().map(Story::text).filter(text -> !isLaidOut(text)).forEach(texts::add);
        assertSameFacts(relayout, texts);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void ofWholeNarratives(Relayout relayout) throws IOException {
        assertSameFacts(relayout, whole());
    }

    /** Whether a layout is what a story is about: to wrap again what is wrapped makes what no one has. */
    private static boolean isLaidOut(String text) {
        return text.matches("(?s).*([\\p{Ll},-]\n\\p{L}|&\\w+;).*");
    }

    private static List<String> whole() throws IOException {
        try (Stream<Path> paths = Files.list(WHOLE)) {
            List<String> texts = new ArrayList<>();
            for (Path path : paths.sorted().toList()) {
                texts.add(Files.readString(path));
            }
            return texts;
        }
    }

    private static void assertSameFacts(Relayout relayout, List<String> texts) {
        StringBuilder expected = new StringBuilder();
        StringBuilder actual = new StringBuilder();
        for (String text : texts) {
            String title = text.strip().lines().findFirst().orElseThrow();
            String before = FACTS.computeIfAbsent(text, AnyLayoutTest::facts);
            String after = facts(relayout.of(text));
            if (!before.equals(after)) {
                expected.append(title).append('\n').append(onlyIn(before, after));
                actual.append(title).append('\n').append(onlyIn(after, before));
            }
        }
        assertEquals(expected.toString(), actual.toString());
    }

    private static String onlyIn(String lines, String others) {
        List<String> rest = new ArrayList<>(others.lines().toList());
        return lines.lines()
                .filter(line -> !rest.remove(line))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String facts(String text) {
        try {
            Conversion conversion = Convert.text("narrative.txt", text);
            Invariants.of(conversion).claimsLeadToTheirWords();
            return facts(JSON.readTree(FactSheetFile.json(FactSheetReader.read(conversion.graph()))));
        } catch (InputException | JsonProcessingException e) {
            throw new AssertionError("cannot be read: " + text, e);
        }
    }

    private static String facts(JsonNode sheet) {
        return sheet.properties().stream()
                .flatMap(kind -> kind.getValue().isArray() && !kind.getKey().equals("roles")
                        ? rows(kind.getKey(), kind.getValue())
                        : Stream.of(kind.getKey() + " " + kind.getValue()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> rows(String kind, JsonNode rows) {
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> {
            ObjectNode bare = row.deepCopy();
            String quote = bare.path("quote").asText();
            bare.remove(List.of("begin", "end", "quote", "about"));
            lines.add(kind + " " + bare + (kind.equals("recommendations") ? ends(quote) : ""));
        });
        return lines.stream();
    }

    /** The words between may have a page number among them. */
    private static String ends(String words) {
        return letters(words).replaceAll("(?<=^.{5}).+(?=.{5}$)", "…");
    }

    private static String letters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("&\\w+;", "")
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
