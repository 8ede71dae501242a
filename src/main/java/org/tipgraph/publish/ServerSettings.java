package org.tipgraph.publish;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a server listens, what it keeps its data in, and its limits.
 *
 * @param port 0 for one that the system chooses
 * @param loopback whether only this machine can reach it
 * @param store a folder for TDB2; in memory where empty
 * @param limits see {@link Limits}
 */
public record ServerSettings(int port, boolean loopback, Optional<Path> store, Limits limits) {

    public ServerSettings {
        Objects.requireNonNull(store);
        Objects.requireNonNull(limits);
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
    }

    /** This machine only, in memory, with the standard limits. */
    public static ServerSettings standard() {
        return new ServerSettings(3030, true, Optional.empty(), Limits.standard());
    }

    public ServerSettings withPort(int number) {
        return new ServerSettings(number, loopback, store, limits);
    }

    /** Open to other machines too. */
    public ServerSettings open() {
        return new ServerSettings(port, false, store, limits);
    }

    public ServerSettings withStore(Path folder) {
        return new ServerSettings(port, loopback, Optional.of(folder), limits);
    }

    public ServerSettings withLimits(Limits others) {
        return new ServerSettings(port, loopback, store, others);
    }
}
