package org.tipgraph.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.tipgraph.publish.ServerExtension;

/** A browser with a server of the invented narratives to visit. JUnit closes it after the last test. */
record ServedBrowser(ServerExtension server, Browser browser) implements AutoCloseable {

    static ServedBrowser start() {
        try {
            ServerExtension server = ServerExtension.withOntology();
            server.start();
            return new ServedBrowser(server, Browser.start(server.server().uri()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("the server did not start", e);
        }
    }

    @Override
    public void close() throws IOException {
        browser.close();
        server.stop();
    }
}
