package org.tipgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tipgraph.lexicon.IdentityReader.Given;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Options that tell which narrative a text is, where the text itself does not. */
final class IdentityOptions {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "Country of the narrative, for a text whose title does not tell: ISO code or name.")
    private Optional<String> country;

    @Option(names = "--year", paramLabel = "YEAR", description = "Year of the report, likewise.")
    private Optional<Integer> year;

    /** What was given. A year may be that of many narratives, a country is that of one. */
    Given given(List<Path> narratives) {
        if (narratives.size() > 1 && country.isPresent()) {
            throw new ParameterException(
                    command.commandLine(), "--country is for one narrative, and there are " + narratives.size() + ".");
        }
        return new Given(country, year);
    }
}
