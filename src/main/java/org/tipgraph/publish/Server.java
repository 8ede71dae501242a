package org.tipgraph.publish;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.FusekiException;
import org.tipgraph.dump.Release;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;

/**
 * A server of one release at a time, open to anyone who can reach it: it only reads, and within {@link Limits}.
 *
 * <pre>{@code
 * try (Server server = Server.start(Path.of("out"), ServerSettings.standard())) {
 *     System.out.println(server.uri());   // http://127.0.0.1:3030/
 *     server.await();
 * }
 * }</pre>
 *
 * <p>Can be used by several threads.
 */
public final class Server implements AutoCloseable {

    private final ServerSettings settings;
    private final Building building;

    private Server(ServerSettings settings, Building building) {
        this.settings = settings;
        this.building = building;
    }

    /**
     * Starts a server of the release at a path (see {@link Release#at}); it answers when this returns. A port that is
     * in use, and a release that cannot be read, are {@link InputException}s.
     */
    public static Server start(Path path, ServerSettings settings) throws InputException {
        Serving serving = Serving.load(Release.at(path), settings);
        Building building = Building.of(serving, settings);
        try {
            building.fuseki().start();
        } catch (FusekiException e) {
            serving.close();
            throw cannotStart(settings, e);
        }
        return new Server(settings, building);
    }

    /** Finds out that a port is in use before anything else is done. */
    public static void requireFreePort(ServerSettings settings) throws InputException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(
                    settings.loopback()
                            ? new InetSocketAddress("127.0.0.1", settings.port())
                            : new InetSocketAddress(settings.port()));
        } catch (IOException e) {
            throw cannotStart(settings, e);
        }
    }

    /** The port it listens on, also where the settings left the choice to the system. */
    public int port() {
        return building.fuseki().getHttpPort();
    }

    /** Where it is on this machine, such as {@code http://127.0.0.1:3030/}. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port() + "/");
    }

    /** The release that it serves now. */
    public Release release() {
        return building.site().shown().release();
    }

    /**
     * Switches to the release at a path. Requests that are under way are answered from the release before, those that
     * come later from this one; none is refused.
     */
    public synchronized void switchTo(Path path) throws InputException {
        Serving old = building.site().shown();
        building.show(Serving.load(Release.at(path), settings));
        long longest = settings.limits().queryTime().multipliedBy(2).toMillis();
        building.fuseki().getJettyServer().getScheduler().schedule(old::close, longest, TimeUnit.MILLISECONDS);
    }

    /** Returns when the server has been closed, by another thread. */
    public void await() {
        building.fuseki().join();
    }

    @Override
    public void close() {
        building.fuseki().stop();
        building.site().shown().close();
    }

    private static InputException cannotStart(ServerSettings settings, Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        boolean inUse = String.valueOf(cause.getMessage()).contains("Address already in use");
        return new InputException(Problem.error(
                inUse ? "port-in-use" : "cannot-listen",
                inUse
                        ? "Port " + settings.port() + " is in use by another program."
                        : "Listening on port " + settings.port() + " failed: " + cause.getMessage() + ".",
                Problem.Where.file("port " + settings.port()),
                "Give another port with --port, or stop the program that uses it."));
    }
}
