package org.tipgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tipgraph.explain.Coverage;
import org.tipgraph.explain.CoverageReader;
import org.tipgraph.lexicon.IdentityReader.Given;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;

/** Measures the coverage of narratives, on all cores. */
final class Coverages {

    /** What came of one file: its coverage, or problems. */
    private record Outcome(Optional<Coverage> coverage, List<Problem> problems) {}

    private final NarrativeConverter converter;
    private final CoverageReader reader;
    private final Progress progress;

    private Coverages(NarrativeConverter converter, Progress progress) {
        this.converter = converter;
        this.reader = new CoverageReader(converter.lexicon());
        this.progress = progress;
    }

    /** The coverage of each, in order; none if any of the narratives has a problem. */
    static List<Coverage> of(List<Path> files, Given given, Tipgraph tipgraph) throws FindingsException {
        Findings findings = new Findings();
        try (Progress progress = new Progress(tipgraph, "Converting", files.size())) {
            Coverages coverages = new Coverages(new NarrativeConverter(given), progress);
            List<Outcome> outcomes =
                    files.parallelStream().map(coverages::outcome).toList();
            outcomes.forEach(outcome -> findings.addProblems(outcome.problems()));
            findings.throwIfErrors();
            return outcomes.stream()
                    .flatMap(outcome -> outcome.coverage().stream())
                    .toList();
        }
    }

    private Outcome outcome(Path file) {
        try {
            Coverage coverage = reader.read(converter.convert(file), file.toString());
            return new Outcome(Optional.of(coverage), List.of());
        } catch (InputException e) {
            return new Outcome(Optional.empty(), e.problems());
        } finally {
            progress.step();
        }
    }
}
