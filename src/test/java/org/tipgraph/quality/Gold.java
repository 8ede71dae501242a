package org.tipgraph.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tipgraph.facts.Evaluation;
import org.tipgraph.facts.FactSheet;
import org.tipgraph.facts.FactSheetFile;
import org.tipgraph.facts.FactSheetReader;
import org.tipgraph.lexicon.IdentityReader.Given;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.rdf.Converter;
import org.tipgraph.text.InputException;
import org.tipgraph.text.SourceFile;

/**
 * The project's own gold: fact sheets made by hand, of a real narrative and of invented ones.
 *
 * @param sheets by the name of the narrative, such as {@code 2016-AND}
 */
record Gold(SortedMap<String, FactSheet> sheets) {

    static final Path SHEETS = Path.of("gold/facts");
    static final Path INVENTED = Path.of("gold/invented");
    private static final Path REAL = Path.of("narratives");

    static Gold read() throws InputException {
        return new Gold(FactSheetFile.readFolder(SHEETS));
    }

    /** The names of all invented narratives, in order. */
    static List<String> invented() throws IOException {
        try (Stream<Path> texts = Files.list(INVENTED)) {
            return texts.map(text -> text.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    /** The text that a sheet is on. */
    static Path text(String name) {
        Path invented = INVENTED.resolve(name + ".txt");
        return Files.exists(invented) ? invented : REAL.resolve(name + ".txt");
    }

    /** How well the converter reads these narratives. */
    Evaluation evaluate() throws InputException {
        Converter converter = new Converter(Lexicon.load());
        SortedMap<String, FactSheet> system = new TreeMap<>();
        for (String name : sheets.keySet()) {
            system.put(
                    name,
                    FactSheetReader.read(converter
                            .convert(SourceFile.read(text(name)), Given.NOTHING)
                            .graph()));
        }
        return Evaluation.of(sheets, system);
    }
}
