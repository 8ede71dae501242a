package org.tipgraph.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tipgraph.dump.Release;
import org.tipgraph.dump.ReleaseWriter;
import org.tipgraph.query.QuestionGraph;
import org.tipgraph.query.QuestionLibrary;
import org.tipgraph.text.InputException;
import org.tipgraph.vocabulary.Ontology;

/** A server of the two invented narratives, for all tests of a class. */
public final class ServerExtension implements BeforeAllCallback, AfterAllCallback {

    private final ServerSettings settings;
    private final boolean withOntology;
    private Path out;
    private Server server;

    private ServerExtension(ServerSettings settings, boolean withOntology) {
        this.settings = settings.withPort(0);
        this.withOntology = withOntology;
    }

    static ServerExtension standard() {
        return new ServerExtension(patient(), false);
    }

    /** With all that is published beside the narratives, as a release has it. */
    public static ServerExtension withOntology() {
        return new ServerExtension(patient(), true);
    }

    static ServerExtension withBase(String base) {
        return new ServerExtension(patient().withBase(URI.create(base)), false);
    }

    private static ServerSettings patient() {
        return ServerSettings.standard().withLimits(Limits.standard().withRequestsPerSecond(10_000));
    }

    static ServerExtension with(Limits limits) {
        return new ServerExtension(ServerSettings.standard().withLimits(limits), false);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        stop();
    }

    /** For tests of several classes, which share it. */
    public void start() throws Exception {
        out = Files.createTempDirectory("tipgraph-server");
        ReleaseWriter.write(out, data());
        server = Server.start(out, settings);
    }

    public void stop() throws IOException {
        server.close();
        Folders.delete(out);
    }

    private DatasetGraph data() throws InputException {
        DatasetGraph data = RDFDataMgr.loadDatasetGraph("src/test/resources/sample/sample.trig");
        if (withOntology) {
            for (Ontology graph : Ontology.values()) {
                data.addGraph(graph.graph().asNode(), graph.load().getGraph());
            }
            data.addGraph(NodeFactory.createURI(QuestionGraph.NAME), QuestionGraph.of(QuestionLibrary.bundled()));
        }
        return data;
    }

    public Server server() {
        return server;
    }

    Release release() {
        return server.release();
    }

    Client client() {
        return new Client(server.uri());
    }
}
