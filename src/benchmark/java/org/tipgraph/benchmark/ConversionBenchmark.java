package org.tipgraph.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tipgraph.claim.ClaimReader;
import org.tipgraph.lexicon.IdentityReader;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.rdf.Converter;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Narrative;
import org.tipgraph.text.SourceText;

/**
 * Each operation goes once through all texts, on one thread and with the collector that pauses it, so that what is
 * measured is the work of one core.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 5)
public class ConversionBenchmark {

    /** The system property that names the folders of texts. */
    static final String TEXTS = "tipgraph.benchmark.texts";

    /** What there is to read. */
    @State(Scope.Benchmark)
    public static class Reading {

        private final Texts texts = Texts.in(System.getProperty(TEXTS));
    }

    /** What was read: JMH makes rates of both. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Volume {

        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        /** Bytes of text. */
        public long bytes;

        /** Nanoseconds that the thread had a core. */
        public long cpuNanos;

        private long since;

        @Setup(Level.Iteration)
        public void begin() {
            since = THREADS.getCurrentThreadCpuTime();
        }

        void add(Reading reading) {
            long now = THREADS.getCurrentThreadCpuTime();
            bytes += reading.texts.bytes();
            cpuNanos += now - since;
            since = now;
        }
    }

    /** The lexicon of this release. */
    @State(Scope.Benchmark)
    public static class Present {

        private final Lexicon lexicon = Lexicon.load();
        private final Converter converter = new Converter(lexicon);
        private final IdentityReader identities = new IdentityReader(lexicon.places());
        private final ClaimReader claims = new ClaimReader(lexicon);
    }

    /** One ten times as large. */
    @State(Scope.Benchmark)
    public static class Tenfold {

        private final Converter converter = new Converter(TenfoldLexicon.make());

        /** The comparison is fair only where the same is claimed. */
        @Setup
        public void requireSameClaims(Reading reading) throws InputException {
            Converter present = new Converter(Lexicon.load());
            for (SourceText text : reading.texts.all()) {
                int claims = present.convert(text, IdentityReader.Given.NOTHING).claims().size();
                int again = converter.convert(text, IdentityReader.Given.NOTHING).claims().size();
                if (claims != again) {
                    throw new IllegalStateException(
                            again + " claims, not " + claims + ", with the large lexicon in " + text.fileName());
                }
            }
        }
    }

    /** OpenNLP with its models. */
    @State(Scope.Thread)
    public static class OpenNlp {

        private Pipeline pipeline;

        @Setup
        public void load() throws IOException {
            pipeline = Pipeline.load();
        }
    }

    @Benchmark
    public void textToClaims(Reading reading, Present present, Volume volume, Blackhole hole) throws InputException {
        for (SourceText text : reading.texts.all()) {
            Narrative narrative = Narrative.of(
                    text,
                    present.identities.read(text, IdentityReader.Given.NOTHING),
                    present.lexicon.layout());
            hole.consume(present.claims.read(narrative));
        }
        volume.add(reading);
    }

    @Benchmark
    public void textToGraph(Reading reading, Present present, Volume volume, Blackhole hole) throws InputException {
        convertAll(reading, present.converter, hole);
        volume.add(reading);
    }

    @Benchmark
    public void textToGraphTenfold(Reading reading, Tenfold tenfold, Volume volume, Blackhole hole)
            throws InputException {
        convertAll(reading, tenfold.converter, hole);
        volume.add(reading);
    }

    @Benchmark
    public void openNlp(Reading reading, OpenNlp openNlp, Volume volume, Blackhole hole) {
        for (SourceText text : reading.texts.all()) {
            hole.consume(openNlp.pipeline.changed(text.text()));
        }
        volume.add(reading);
    }

    private static void convertAll(Reading reading, Converter converter, Blackhole hole) throws InputException {
        for (SourceText text : reading.texts.all()) {
            hole.consume(converter.convert(text, IdentityReader.Given.NOTHING));
        }
    }
}
