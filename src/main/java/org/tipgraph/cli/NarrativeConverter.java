package org.tipgraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.tipgraph.lexicon.IdentityReader;
import org.tipgraph.lexicon.IdentityReader.Given;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.rdf.Conversion;
import org.tipgraph.rdf.Converter;
import org.tipgraph.text.Identity;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;
import org.tipgraph.text.SourceFile;
import org.tipgraph.text.SourceText;

/** Converts narratives from files; problems name the file as the user did. One serves all threads. */
final class NarrativeConverter {

    private final Lexicon lexicon = Lexicon.load();
    private final IdentityReader identities;
    private final Converter converter;
    private final Given given;

    NarrativeConverter(Given given) {
        this.identities = new IdentityReader(lexicon.places());
        this.converter = new Converter(lexicon);
        this.given = given;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Which narrative a file holds: much quicker than to convert it. */
    Identity identify(Path file) throws InputException {
        SourceText text = SourceFile.read(file);
        try {
            return identities.read(text, given);
        } catch (InputException e) {
            throw in(file, e);
        }
    }

    Conversion convert(Path file) throws InputException {
        SourceText text = SourceFile.read(file);
        try {
            return converter.convert(text, given);
        } catch (InputException e) {
            throw in(file, e);
        }
    }

    private static InputException in(Path file, InputException e) {
        List<Problem> problems = e.problems().stream()
                .map(problem -> problem.in(file.toString()))
                .toList();
        return new InputException(problems);
    }
}
