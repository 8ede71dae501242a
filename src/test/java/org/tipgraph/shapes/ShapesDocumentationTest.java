package org.tipgraph.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ShapesDocumentationTest {

    private static final Pattern BLOCKS = Pattern.compile("```\\n(.*?)```.*```turtle\\n(.*?)```", Pattern.DOTALL);

    @Test
    void showsAViolationAndAShapeAsTheyAre() throws IOException {
        Matcher blocks = BLOCKS.matcher(Files.readString(Path.of("docs/shapes.md")));
        assertTrue(blocks.find());
        assertEquals(Files.readString(Path.of("src/test/resources/faults/low-over-high.txt")), blocks.group(1));
        assertTrue(Files.readString(Path.of("shapes/estimate.ttl")).contains(blocks.group(2)));
    }
}
