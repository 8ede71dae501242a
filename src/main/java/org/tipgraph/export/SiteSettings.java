package org.tipgraph.export;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tipgraph.catalogue.Addresses;
import org.tipgraph.pages.Links;
import org.tipgraph.vocabulary.Tip;

/**
 * Where files of a site will stand, and what is elsewhere.
 *
 * @param base where readers will find the files, such as {@code https://example.org/tip/}
 * @param endpoint a SPARQL endpoint elsewhere
 * @param store a folder for TDB2, which the data are read from; in memory where empty
 */
public record SiteSettings(URI base, Optional<URI> endpoint, Optional<Path> store) {

    public SiteSettings {
        Objects.requireNonNull(base);
        Objects.requireNonNull(endpoint);
        Objects.requireNonNull(store);
    }

    /** Under the public base, without an endpoint, in memory. */
    public static SiteSettings standard() {
        return new SiteSettings(URI.create(Tip.BASE), Optional.empty(), Optional.empty());
    }

    /** What readers put before paths in commands. */
    String address() {
        return base.toString();
    }

    /** From the front page. */
    Links links() {
        return Links.toFiles(sparql());
    }

    /** From a page that hosts show under any path. */
    Links linksFromAnywhere() {
        return Links.toFilesUnder(base.getPath(), sparql());
    }

    private Optional<String> sparql() {
        return endpoint.map(URI::toString);
    }

    /** Files answer no queries: without another endpoint, that is the public one. */
    Addresses addresses() {
        return new Addresses(
                address(), Map.of("sparql", sparql().orElse(Tip.BASE + "sparql"), "data", Tip.BASE + "data"));
    }
}
