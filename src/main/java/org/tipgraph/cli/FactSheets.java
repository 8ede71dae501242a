package org.tipgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tipgraph.facts.FactSheet;
import org.tipgraph.facts.FactSheetReader;
import org.tipgraph.lexicon.IdentityReader.Given;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;
import org.tipgraph.text.Problem.Where;

/** Makes the fact sheets of narratives, on all cores. */
final class FactSheets {

    /** What came of one file: a sheet, or problems. */
    private record Outcome(Path file, Optional<FactSheet> sheet, List<Problem> problems) {

        String name() {
            return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        }
    }

    private final NarrativeConverter converter;
    private final Progress progress;

    private FactSheets(NarrativeConverter converter, Progress progress) {
        this.converter = converter;
        this.progress = progress;
    }

    /** The sheets by the names of the files without their endings; none if any of the narratives has a problem. */
    static SortedMap<String, FactSheet> of(List<Path> files, Given given, Tipgraph tipgraph) throws FindingsException {
        try (Progress progress = new Progress(tipgraph, "Converting", files.size())) {
            FactSheets sheets = new FactSheets(new NarrativeConverter(given), progress);
            return byName(files.parallelStream().map(sheets::outcome).toList());
        }
    }

    private Outcome outcome(Path file) {
        try {
            FactSheet sheet = FactSheetReader.read(converter.convert(file).graph());
            return new Outcome(file, Optional.of(sheet), List.of());
        } catch (InputException e) {
            return new Outcome(file, Optional.empty(), e.problems());
        } finally {
            progress.step();
        }
    }

    private static SortedMap<String, FactSheet> byName(List<Outcome> outcomes) throws FindingsException {
        Findings findings = new Findings();
        SortedMap<String, FactSheet> sheets = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            findings.addProblems(outcome.problems());
            if (outcome.sheet().isPresent()
                    && sheets.put(outcome.name(), outcome.sheet().get()) != null) {
                findings.addProblems(List.of(sameName(outcome.file())));
            }
        }
        findings.throwIfErrors();
        return sheets;
    }

    private static Problem sameName(Path file) {
        return Problem.error(
                "same-name",
                "Two files have this name, and each would have the same fact sheet.",
                Where.file(file.toString()),
                "Rename one of them.");
    }
}
