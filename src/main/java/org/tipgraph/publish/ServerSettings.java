package org.tipgraph.publish;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.tipgraph.catalogue.Addresses;
import org.tipgraph.pages.Links;

/**
 * Where a server listens, what it keeps its data in, and its limits.
 *
 * @param port 0 for one that the system chooses
 * @param loopback whether only this machine can reach it
 * @param store a folder for TDB2; in memory where empty
 * @param limits see {@link Limits}
 * @param base where readers find it, if not at this host and port: behind a proxy, say
 */
public record ServerSettings(int port, boolean loopback, Optional<Path> store, Limits limits, Optional<URI> base) {

    public ServerSettings {
        Objects.requireNonNull(store);
        Objects.requireNonNull(limits);
        Objects.requireNonNull(base);
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
    }

    /** This machine only, in memory, with the standard limits. */
    public static ServerSettings standard() {
        return new ServerSettings(3030, true, Optional.empty(), Limits.standard(), Optional.empty());
    }

    public ServerSettings withPort(int number) {
        return new ServerSettings(number, loopback, store, limits, base);
    }

    /** Open to other machines too. */
    public ServerSettings open() {
        return new ServerSettings(port, false, store, limits, base);
    }

    public ServerSettings withStore(Path folder) {
        return new ServerSettings(port, loopback, Optional.of(folder), limits, base);
    }

    public ServerSettings withLimits(Limits others) {
        return new ServerSettings(port, loopback, store, others, base);
    }

    /** The address that readers know, such as {@code https://example.org/tip/}; a proxy cuts off its path. */
    public ServerSettings withBase(URI address) {
        return new ServerSettings(port, loopback, store, limits, Optional.of(address));
    }

    /** Where the catalogue says that files and services are. */
    Addresses addresses() {
        return base.map(address -> new Addresses(address.toString())).orElse(Addresses.PUBLIC);
    }

    /** Where pages of this server lead. */
    Links links() {
        return new Links(base.map(URI::getPath).orElse("/"));
    }
}
