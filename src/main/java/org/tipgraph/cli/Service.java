package org.tipgraph.cli;

import java.io.PrintStream;
import java.net.URI;
import org.tipgraph.publish.Server;

/** A server while it runs: tells that it is ready and what to try, then waits for Ctrl-C. */
final class Service {

    private static final String QUESTION = "who-exploits-whom";

    private final Server server;
    private final Tipgraph tipgraph;

    Service(Server server, Tipgraph tipgraph) {
        this.server = server;
        this.tipgraph = tipgraph;
    }

    void untilInterrupted() {
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop serving"));
        tellReady(tipgraph.out());
        server.await();
    }

    private void tellReady(PrintStream out) {
        URI endpoint = server.uri().resolve("sparql");
        out.println("Serving " + server.release().manifest().triples() + " triples at " + server.uri()
                + " (Ctrl-C stops it). Ask, for example, who exploits whom:");
        out.println(
                "  curl -s " + endpoint + " -H 'Accept: text/csv' --data-urlencode query@queries/" + QUESTION + ".rq");
        out.println("  ./tipgraph query " + QUESTION + (endpoint.getPort() == 3030 ? "" : " --endpoint " + endpoint));
        out.flush();
    }
}
