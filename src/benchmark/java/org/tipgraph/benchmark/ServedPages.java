package org.tipgraph.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import org.tipgraph.publish.Limits;
import org.tipgraph.publish.Server;
import org.tipgraph.publish.ServerSettings;
import org.tipgraph.text.InputException;

/** Our server as it is, but that one address may ask as often as it can. Ends with its standard input. */
public final class ServedPages {

    private ServedPages() {}

    public static void main(String[] arguments) throws InputException, IOException {
        ServerSettings settings = ServerSettings.standard()
                .withPort(0)
                .withLimits(Limits.standard().withRequestsPerSecond(1_000_000));
        try (Server server = Server.start(Path.of(arguments[0]), settings)) {
            System.out.println(server.uri());
            System.in.read();
        }
    }
}
