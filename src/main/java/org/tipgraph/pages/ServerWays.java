package org.tipgraph.pages;

import java.util.Optional;

/**
 * The ways on a server: paths from its root. What comes under a path is agreed on between it and the client.
 *
 * @param root with slashes around it: {@code /} or {@code /tip/}
 */
record ServerWays(String root) implements Ways {

    ServerWays {
        if (!root.startsWith("/") || !root.endsWith("/")) {
            throw new IllegalArgumentException("not a path: " + root);
        }
    }

    @Override
    public String page(String path) {
        return root + path;
    }

    @Override
    public String file(String path) {
        return root + path;
    }

    @Override
    public String part(int number) {
        return "?page=" + number;
    }

    @Override
    public Optional<String> endpoint() {
        return Optional.of(root + "sparql");
    }

    @Override
    public Optional<String> policy() {
        return Optional.empty();
    }

    @Override
    public Ways from(String path) {
        return this;
    }
}
