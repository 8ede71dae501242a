package org.tipgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tipgraph.dump.ReleaseWriter;
import org.tipgraph.rdf.Conversion;
import org.tipgraph.shapes.Shapes;
import org.tipgraph.shapes.Violation;
import org.tipgraph.text.Identity;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Where;
import org.tipgraph.vocabulary.Tip;

/**
 * The narratives of a run, by their IRIs. They are converted and checked some at a time, on all cores, and handed on
 * one by one in the order of the IRIs, so that memory does not grow with their number.
 */
final class Narratives {

    /** What the names of all their graphs begin with. */
    static final String NAMES = Tip.BASE + "narrative/";

    private static final int AT_A_TIME = 32;

    /** Takes a conversion without errors. */
    interface Sink {
        void take(Conversion conversion) throws InputException;
    }

    /** What came of one file: a conversion with its violations, or problems. */
    private record Outcome(Optional<Conversion> conversion, List<Problem> problems, List<Violation> violations) {}

    private final NarrativeConverter converter;
    private final NavigableMap<String, Path> files = new TreeMap<>(ReleaseWriter::compareNames);

    private Narratives(NarrativeConverter converter) {
        this.converter = converter;
    }

    /** Finds out which narrative each file holds; those that do not tell, or tell the same as another, are findings. */
    static Narratives identify(List<Path> files, NarrativeConverter converter, Findings findings) {
        Narratives narratives = new Narratives(converter);
        for (Path file : files) {
            try {
                narratives.put(converter.identify(file), file);
            } catch (InputException e) {
                findings.addProblems(e.problems());
            }
        }
        return narratives;
    }

    private void put(Identity identity, Path file) throws InputException {
        Path other = files.putIfAbsent(
                Tip.narrative(identity.year(), identity.country()).getURI(), file);
        if (other != null) {
            throw new InputException(Problem.error(
                    "same-narrative",
                    "This is the narrative on " + identity.country() + " of " + identity.year() + ", and " + other
                            + " is, too.",
                    Where.file(file.toString()),
                    "Leave one of them out, or correct its title."));
        }
    }

    /** The file that holds a narrative, by the narrative's IRI. */
    Optional<Path> file(String iri) {
        return Optional.ofNullable(files.get(iri));
    }

    int size() {
        return files.size();
    }

    /** Converts and checks all. The sink gets those without errors, in the order of their IRIs. */
    void forEachChecked(Findings findings, Sink sink) throws InputException {
        Shapes shapes = Shapes.load();
        List<Path> all = List.copyOf(files.values());
        for (int i = 0; i < all.size(); i += AT_A_TIME) {
            List<Path> some = all.subList(i, Math.min(i + AT_A_TIME, all.size()));
            for (Outcome outcome :
                    some.parallelStream().map(file -> outcome(file, shapes)).toList()) {
                hand(outcome, findings, sink);
            }
        }
    }

    private Outcome outcome(Path file, Shapes shapes) {
        try {
            Conversion conversion = converter.convert(file);
            List<Violation> violations = shapes.check(conversion.graph().getGraph(), file.toString());
            return new Outcome(Optional.of(conversion), List.of(), violations);
        } catch (InputException e) {
            return new Outcome(Optional.empty(), e.problems(), List.of());
        }
    }

    private static void hand(Outcome outcome, Findings findings, Sink sink) throws InputException {
        findings.addProblems(outcome.problems());
        findings.addViolations(outcome.violations());
        if (outcome.conversion().isPresent() && outcome.violations().stream().noneMatch(Violation::isError)) {
            sink.take(outcome.conversion().get());
        }
    }
}
