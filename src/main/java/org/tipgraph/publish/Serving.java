package org.tipgraph.publish;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.tipgraph.catalogue.Addresses;
import org.tipgraph.catalogue.Catalogue;
import org.tipgraph.dump.Release;
import org.tipgraph.text.InputException;

/**
 * The data of one release, ready to be asked. The default graph is the union of the graphs.
 *
 * @param release what it is
 * @param dataset read only, by any number of threads
 * @param catalogue what it says of itself, with public addresses
 * @param onClose lets go of the files, if there are any
 */
public record Serving(Release release, DatasetGraph dataset, Catalogue catalogue, Runnable onClose)
        implements AutoCloseable {

    /** Loads the release into memory or, where the settings say so, into a store on disk that may hold it already. */
    static Serving load(Release release, ServerSettings settings) throws InputException {
        return load(release, settings.store(), settings.addresses(), settings.limits());
    }

    /**
     * Loads the release.
     *
     * @param store a folder for TDB2; in memory where empty
     * @param addresses where the catalogue says that files and services are
     */
    public static Serving load(Release release, Optional<Path> store, Addresses addresses, Limits limits)
            throws InputException {
        Serving serving = store.isPresent()
                ? DiskStore.open(release, store.get(), addresses)
                : MemoryStore.load(release, addresses);
        limit(serving.dataset().getContext(), limits);
        return serving;
    }

    private static void limit(Context context, Limits limits) {
        context.set(ARQ.queryTimeout, Long.toString(limits.queryTime().toMillis()));
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQConstants.sysOptimizerFactory, GuardedExpressions.FACTORY);
        FunctionRegistry.set(context, new HarmlessFunctions());
        PropertyFunctionRegistry.set(context, new NoPropertyFunctions());
    }

    @Override
    public void close() {
        onClose.run();
    }
}
