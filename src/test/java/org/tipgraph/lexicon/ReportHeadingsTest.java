package org.tipgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tipgraph.text.InputException;
import org.tipgraph.text.SourceText;

/** The names under which the reports of all years have had countries, in the titles and headers that copies have. */
class ReportHeadingsTest {

    private static final IdentityReader READER =
            new IdentityReader(Lexicon.load().places());
    private static final Path NAMES = Path.of("src/test/resources/places/report-headings.tsv");

    /** A narrative's beginning with {@code NAME} for the country's name, of the report of 2009. */
    private static final List<String> BEGINNINGS = List.of(
            "2009 Trafficking in Persons Report: NAME",
            "2009 Trafficking in Persons Report - NAME",
            "Trafficking in Persons Report 2009 - NAME",
            "Trafficking in Persons Report 2009 – Country Narratives – NAME",
            "2009 Trafficking in Persons Report: NAME - United States Department of State",
            "NAME - 2009 Trafficking in Persons Report",
            "NAME 2009 TIP report",
            "U.S. Department of State 2009 Trafficking in Persons Report - NAME",
            "Trafficking in Persons Report 2009\n\nCountry Narratives -- Countries H through R\n\nNAME (Tier 2)",
            "Trafficking in Persons Report 2009\n\nNAME: Tier 2 Watch List",
            "Trafficking in Persons Report 2009\n\nTier 2 – NAME",
            "Home » Reports » 2009 Trafficking in Persons Report\n\nNAME (TIER 3)",
            "Trafficking in Persons Report 2009\n\nNAME\n\nTier 1",
            "2009 Trafficking in Persons Report\n\nThe Government of NAME does not fully comply with the minimum standards for the elimination of trafficking.");

    static Stream<String> names() throws IOException {
        return Files.readAllLines(NAMES).stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachHeadingTellsItsCountry(String line) {
        String name = line.substring(0, line.indexOf('\t'));
        String expected = "2009 " + line.substring(line.indexOf('\t') + 1);
        List<String> wrong = new ArrayList<>();
        for (String beginning : BEGINNINGS) {
            for (String spelling : List.of(name, name.toUpperCase(Locale.ROOT), name.replace(' ', '\u00a0'))) {
                String text = beginning.replace("NAME", spelling);
                String found = identity(text);
                if (!found.equals(expected)) {
                    wrong.add(text + " → " + found);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void eachCountryHasTheNameThatWeShow() throws IOException {
        Places places = Lexicon.load().places();
        List<String> wrong = names().map(line -> line.substring(line.indexOf('\t') + 1))
                .distinct()
                .filter(code -> !places.isCountry(code)
                        || !places.country(places.name(code).orElse("")).equals(java.util.Optional.of(code)))
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static String identity(String text) {
        try {
            var identity = READER.read(
                    new SourceText("narrative.txt", text + "\n\nWomen beg.\n"), IdentityReader.Given.NOTHING);
            return identity.year() + " " + identity.country();
        } catch (InputException e) {
            return e.problems().get(0).what();
        }
    }
}
