package org.tipgraph.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.tipgraph.browser.Chromium;
import org.tipgraph.dump.Release;
import org.tipgraph.text.InputException;

/**
 * Measures how long people wait for pages: of a server of ours and, in the same run and on the same data, of Fuseki by
 * itself for the SPARQL that the page is made from. Then, where there is Chromium, what it loads and how soon it shows it.
 */
public final class PageBenchmarks {

    private PageBenchmarks() {}

    /**
     * Runs all.
     *
     * @param arguments the folders of texts, parted by commas
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, InputException {
        Path out = Files.createTempDirectory("tipgraph-benchmark");
        Release release = MeasuredRelease.write(out, Texts.in(arguments[0]));
        try (ServerProcess pages = ServerProcess.start(ServedPages.class, out);
                ServerProcess fuseki = ServerProcess.start(PlainFuseki.class, out)) {
            tell(release);
            System.out.print(new PageTimes(pages.uri(), fuseki.uri()).measure(MeasuredPages.of(release)));
            weigh(pages.uri(), release);
        }
    }

    private static void tell(Release release) {
        System.out.printf(
                Locale.ROOT,
                "%n%,d triples in %,d graphs, %d clients on %d cores, load before %.1f%n%n",
                release.manifest().triples(),
                release.manifest().graphs().size(),
                Clients.NUMBER,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void weigh(URI pages, Release release) throws IOException, InterruptedException, InputException {
        if (Chromium.isInstalled()) {
            System.out.print(new PageWeights(pages).measure(MeasuredPages.of(release)));
        } else {
            System.out.println("Chromium is not installed: pages were not weighed.");
        }
    }
}
