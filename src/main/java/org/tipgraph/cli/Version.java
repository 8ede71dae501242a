package org.tipgraph.cli;

import org.apache.jena.Jena;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the version of tipgraph, from the manifest of its jar, and what it runs on. */
final class Version implements IVersionProvider {

    private static final String NOT_PACKAGED = "development";

    @Override
    public String[] getVersion() {
        return new String[] {"tipgraph " + ofTipgraph() + " (Java " + Runtime.version() + ", Jena " + Jena.VERSION + ")"
        };
    }

    private static String ofTipgraph() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? NOT_PACKAGED : version;
    }
}
