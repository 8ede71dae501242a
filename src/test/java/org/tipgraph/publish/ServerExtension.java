package org.tipgraph.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tipgraph.dump.Release;
import org.tipgraph.dump.ReleaseWriter;

/** A server of the two invented narratives, for all tests of a class. */
final class ServerExtension implements BeforeAllCallback, AfterAllCallback {

    private final ServerSettings settings;
    private Path out;
    private Server server;

    private ServerExtension(ServerSettings settings) {
        this.settings = settings.withPort(0);
    }

    static ServerExtension standard() {
        return new ServerExtension(
                ServerSettings.standard().withLimits(Limits.standard().withRequestsPerSecond(10_000)));
    }

    static ServerExtension with(Limits limits) {
        return new ServerExtension(ServerSettings.standard().withLimits(limits));
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        out = Files.createTempDirectory("tipgraph-server");
        ReleaseWriter.write(out, RDFDataMgr.loadDatasetGraph("src/test/resources/sample/sample.trig"));
        server = Server.start(out, settings);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        server.close();
        Folders.delete(out);
    }

    Server server() {
        return server;
    }

    Release release() {
        return server.release();
    }

    Client client() {
        return new Client(server.uri());
    }
}
