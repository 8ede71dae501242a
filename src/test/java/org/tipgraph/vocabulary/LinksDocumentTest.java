package org.tipgraph.vocabulary;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LinksDocumentTest {

    private static final Pattern TURTLE = Pattern.compile("(?s)```turtle\n(.*?)```");

    @Test
    void theExampleIsOneOfTheLinks() throws IOException {
        Matcher example = TURTLE.matcher(Files.readString(Path.of("docs/links.md")));
        assertTrue(example.find());
        assertTrue(Files.readString(Path.of("ontology/links/concepts.ttl")).contains(example.group(1)));
    }
}
