package org.tipgraph.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/**
 * Stories that the converter does not tell rightly yet, each with the reason: the lines {@code name: reason} of {@code
 * known-failures.txt}. Their expected facts are right; what is wrong is the converter.
 */
final class KnownFailures {

    private static final String FILE = "known-failures.txt";

    private KnownFailures() {}

    /** The reasons by the names of the stories. */
    static Map<String, String> reasons() {
        try {
            Map<String, String> reasons = new TreeMap<>();
            Files.readString(Story.FOLDER.resolve(FILE))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> reasons.put(line.substring(0, line.indexOf(": ")), line));
            return reasons;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
