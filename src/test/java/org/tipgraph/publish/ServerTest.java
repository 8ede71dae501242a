package org.tipgraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tipgraph.dump.Release;
import org.tipgraph.dump.ReleaseWriter;
import org.tipgraph.text.InputException;
import org.tipgraph.vocabulary.Ontology;

/** Starting, switching, stopping; in memory and on disk. */
class ServerTest {

    private static final String COUNT =
            "SELECT (COUNT(*) AS ?n) { ?narrative a <https://w3id.org/tipgraph/ontology#Narrative> }";

    private static final ServerSettings ANY_PORT =
            ServerSettings.standard().withPort(0).withLimits(Limits.standard().withRequestsPerSecond(10_000));

    @TempDir
    Path out;

    private Release two;

    @BeforeEach
    void writeRelease() throws InputException {
        two = ReleaseWriter.write(out, sample());
    }

    @Test
    void aPortInUseIsToldInASentence() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = other.getLocalPort();
            InputException trouble =
                    assertThrows(InputException.class, () -> Server.start(out, ANY_PORT.withPort(port)));
            assertEquals("port-in-use", trouble.problems().get(0).code());
            assertEquals(
                    "Port " + port + " is in use by another program.",
                    trouble.problems().get(0).what());
        }
    }

    @Test
    void aFolderWithoutAReleaseIsToldInASentence() {
        InputException trouble = assertThrows(InputException.class, () -> Server.start(out.resolve("none"), ANY_PORT));
        assertEquals("no-release", trouble.problems().get(0).code());
    }

    @Test
    void onlyThisMachineCanReachIt() throws Exception {
        try (Server server = Server.start(out, ANY_PORT)) {
            for (InetAddress address :
                    InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
                if (!address.isLoopbackAddress()) {
                    assertThrows(IOException.class, () -> new Socket(address, server.port()).close());
                }
            }
        }
    }

    @Test
    void aStoreOnDiskAnswersAsMemoryDoes() throws Exception {
        Path store = out.resolve("store");
        try (Server memory = Server.start(out, ANY_PORT);
                Server disk = Server.start(out, ANY_PORT.withStore(store))) {
            for (String path : new String[] {
                "sparql?query=" + Client.encode(COUNT),
                "sparql?query=" + Client.encode("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"),
                "sparql?query="
                        + Client.encode("SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g"),
                "narrative/2016/AND.html",
                "narrative/2016/AND/exploitation/111-1.ttl",
                "narrative/2016/AND/passage/111-239.html",
                "place/AND.html",
                "catalogue.nt",
                "place/none.html",
            }) {
                assertEquals(
                        new Client(memory.uri()).get(path, "Accept", "text/csv").body(),
                        new Client(disk.uri()).get(path, "Accept", "text/csv").body());
            }
            assertEquals(unionSize(memory), unionSize(disk));
        }
    }

    @Test
    void aStoreThatHoldsTheReleaseIsUsedAgain() throws Exception {
        Path store = out.resolve("store");
        Server.start(out, ANY_PORT.withStore(store)).close();
        FileTime built = Files.getLastModifiedTime(store.resolve(two.id()));
        Server.start(out, ANY_PORT.withStore(store)).close();
        assertEquals(built, Files.getLastModifiedTime(store.resolve(two.id())));
        try (Stream<Path> left = Files.list(store)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void theCatalogueOfAStoreFollowsTheBaseAndIsOtherwiseThatOfMemory() throws Exception {
        DatasetGraph whole = sample();
        for (Ontology graph : Ontology.values()) {
            whole.addGraph(graph.graph().asNode(), graph.load().getGraph());
        }
        ReleaseWriter.write(out, whole);
        ServerSettings stored = ANY_PORT.withStore(out.resolve("store"));
        String published = catalogue(ANY_PORT);
        assertEquals(published, catalogue(stored));
        URI elsewhere = URI.create("https://example.org/tip/");
        assertEquals(catalogue(ANY_PORT.withBase(elsewhere)), catalogue(stored.withBase(elsewhere)));
        assertEquals(published, catalogue(stored));
    }

    private String catalogue(ServerSettings settings) throws Exception {
        try (Server server = Server.start(out, settings)) {
            return new Client(server.uri()).get("catalogue.nt").body();
        }
    }

    @Test
    void aNewReleaseIsShownWithoutAStop() throws Exception {
        DatasetGraph one = sample();
        one.removeGraph(one.listGraphNodes().next());
        Path other = out.resolve("other");
        ReleaseWriter.write(other, one);
        for (ServerSettings settings : new ServerSettings[] {ANY_PORT, ANY_PORT.withStore(out.resolve("store"))}) {
            try (Server server = Server.start(out, settings)) {
                AtomicInteger answered = new AtomicInteger();
                AtomicBoolean over = new AtomicBoolean();
                Thread asking = new Thread(() -> {
                    while (!over.get()) {
                        answered.addAndGet(isAnswered(server) ? 1 : -1_000_000);
                    }
                });
                asking.start();
                for (int i = 0; i < 10; i++) {
                    server.switchTo(other);
                    assertEquals("n\r\n1\r\n", count(server));
                    server.switchTo(out);
                    assertEquals("n\r\n2\r\n", count(server));
                }
                over.set(true);
                asking.join();
                assertTrue(answered.get() > 0, "some request was refused");
                assertEquals(two, server.release());
            }
        }
    }

    @Test
    void itCanBeStartedAgainAfterItWasStopped() throws Exception {
        int port;
        try (Server first = Server.start(out, ANY_PORT)) {
            port = first.port();
        }
        try (Server second = Server.start(out, ANY_PORT.withPort(port))) {
            assertEquals("n\r\n2\r\n", count(second));
        }
    }

    private static boolean isAnswered(Server server) {
        try {
            return Client.send(new Client(server.uri())
                                    .request("sparql?query=" + Client.encode(COUNT))
                                    .GET())
                            .statusCode()
                    == 200;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private static long unionSize(Server server) throws Exception {
        return new Client(server.uri())
                .get("data?default", "Accept", "application/n-triples")
                .body()
                .lines()
                .count();
    }

    private static String count(Server server) throws Exception {
        return new Client(server.uri()).query(COUNT, "Accept", "text/csv").body();
    }

    private static DatasetGraph sample() {
        return RDFDataMgr.loadDatasetGraph("src/test/resources/sample/sample.trig");
    }
}
