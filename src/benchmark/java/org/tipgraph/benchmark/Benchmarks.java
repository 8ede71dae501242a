package org.tipgraph.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks side by side, then prints megabytes of text per second, and what they are of the first. */
public final class Benchmarks {

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("textToGraph", "tipgraph, text to graph");
        NAMES.put("textToClaims", "tipgraph, text to claims");
        NAMES.put("textToGraphTenfold", "tipgraph, text to graph, lexicon ten times as large");
        NAMES.put("openNlp", "OpenNLP, text to lemmas");
    }

    private Benchmarks() {}

    /**
     * Runs all.
     *
     * @param arguments the folders of texts, parted by commas
     */
    public static void main(String[] arguments) throws RunnerException {
        String folders = arguments[0];
        Texts texts = Texts.in(folders);
        double loadBefore = load();
        Options options = new OptionsBuilder()
                .include(ConversionBenchmark.class.getName())
                .jvmArgsAppend("-D" + ConversionBenchmark.TEXTS + "=" + folders)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        System.out.printf(
                Locale.ROOT,
                "%n%,d narratives of %,d bytes in all, on one core of %d, load before %.1f%n%n",
                texts.all().size(),
                texts.bytes(),
                Runtime.getRuntime().availableProcessors(),
                loadBefore);
        print(results);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void print(Collection<RunResult> results) {
        double first = perCpuSecond(find(results, NAMES.keySet().iterator().next()));
        System.out.printf("%-52s %12s %12s %8s%n", "", "MB/s", "MB/s of CPU", "ratio");
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            RunResult result = find(results, name.getKey());
            double speed = perCpuSecond(result);
            System.out.printf(
                    Locale.ROOT,
                    "%-52s %12.3f %12.3f %8.2f%n",
                    name.getValue(),
                    score(result, "bytes") / 1e6,
                    speed,
                    speed / first);
        }
    }

    private static RunResult find(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not measured: " + name));
    }

    /** Megabytes per second that the thread had a core: where others want it too, less is had than passes. */
    private static double perCpuSecond(RunResult result) {
        return score(result, "bytes") / score(result, "cpuNanos") * 1e3;
    }

    private static double score(RunResult result, String counter) {
        return result.getSecondaryResults().get(counter).getScore();
    }
}
