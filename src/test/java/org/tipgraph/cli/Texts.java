package org.tipgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Narratives for tests. */
final class Texts {

    /** A narrative of the Department of State, as it comes with the project. */
    static final Path NORTH_KOREA = Path.of("narratives/2017-PRK.txt");

    private static final String INVENTED = """
            2016 Trafficking in Persons Report: Andorra

            ANDORRA: Tier 2

            INVENTED for a test: Moroccan men are forced to work on tobacco farms. The government did not report any
            prosecutions. Police identified 14 victims.
            """;

    private Texts() {}

    /** Writes a short narrative on a microstate, in which nothing is true. */
    static Path invented(Path file) throws IOException {
        return Files.writeString(file, INVENTED);
    }
}
