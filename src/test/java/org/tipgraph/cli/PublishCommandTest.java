package org.tipgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {

    @TempDir
    Path folder;

    private Path narrative;
    private Path out;

    @BeforeEach
    void layOutANarrative() throws IOException {
        narrative = Texts.invented(folder.resolve("2016-AND.txt"));
        out = folder.resolve("out");
    }

    @Test
    void tellsThatItIsReadyAnswersAndEndsWhenInterrupted() throws Exception {
        try (Program program = Program.start("publish", narrative.toString(), "--out", out.toString(), "--port", "0")) {
            URI endpoint = URI.create(program.lineWith("  curl -s ").strip().split(" ")[2]);

            assertTrue(get(endpoint.resolve("/sparql?query=ASK%7B%7D")).contains("true"));
            assertTrue(Run.of("query", "routes", "--endpoint", endpoint.toString(), "--format", "csv")
                    .out()
                    .contains("AND"));

            program.interrupt();
            assertEquals(130, program.exitCode());
        }
        assertTrue(Files.exists(out.resolve("current/dumps/tipgraph.ttl")));
    }

    @Test
    void aPortInUseStopsBeforeAnythingIsWritten() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Run run = Run.of("publish", narrative.toString(), "--out", out.toString(), "--port", port);

            assertEquals(3, run.exitCode());
            Golden.assertMessage("port-in-use", run.err().replace(port, "PORT"));
        }
        assertFalse(Files.exists(out));
    }

    private static String get(URI uri) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
