package org.tipgraph.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dumps are in an order that a person likes. */
class OrderTest {

    @TempDir
    Path folder;

    @Test
    void numbersCountByTheirValue() {
        List<String> expected = List.of(
                "",
                "a",
                "a/7",
                "a/08",
                "a/8",
                "a/8-2",
                "a/8-10",
                "a/90-120",
                "a/1000-1040",
                "a/b",
                "b",
                "é",
                "中",
                "😀");
        for (int seed = 0; seed < 20; seed++) {
            List<String> shuffled = new ArrayList<>(expected);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(NaturalOrder.INSTANCE);
            assertEquals(expected, shuffled);
        }
    }

    @Test
    void eachSubjectOfTheTurtleHasOneBlock() throws Exception {
        List<String> blocks = blocks();
        assertEquals(blocks.size(), new HashSet<>(blocks).size());
    }

    @Test
    void subjectsThatGraphsShareComeLast() throws Exception {
        List<String> blocks = blocks();
        assertEquals("<report/2017>", blocks.get(blocks.size() - 1));
        assertTrue(blocks.indexOf("<place/XXX>") > blocks.indexOf("<narrative/2017/NRU>"));
    }

    @Test
    void aBlockBeginsWithWhatTheThingIsAndEndsWithTheLongText() throws Exception {
        String turtle = turtle();
        String narrative = turtle.substring(turtle.indexOf("\n<narrative/2016/AND> "));
        assertTrue(narrative.startsWith("\n<narrative/2016/AND> a tip:Narrative;\n  dct:title "), narrative);
        assertTrue(narrative.indexOf("tip:sha256") < narrative.indexOf("schema:text"));
        assertTrue(turtle.contains("a tip:Passage;\n  oa:start "));
    }

    private List<String> blocks() throws Exception {
        return turtle().lines()
                .filter(line -> line.startsWith("<"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    private String turtle() throws Exception {
        Release release = ReleaseWriter.write(folder, Samples.all());
        return Files.readString(release.dump(DumpFormat.TURTLE), StandardCharsets.UTF_8);
    }
}
