package org.tipgraph.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tipgraph.text.Identity;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;
import org.tipgraph.text.SourceText;
import org.tipgraph.text.TitleLine;

/**
 * Tells which narrative a text is: by its title, which names the report and the country, else by the sentence on the
 * minimum standards, else by what the user says.
 */
public final class IdentityReader {

    /**
     * What the user says of a narrative.
     *
     * @param country an ISO 3166-1 alpha-3 code or a name, where given
     * @param year the year of the report, where given
     */
    public record Given(Optional<String> country, Optional<Integer> year) {

        /** Nothing said. */
        public static final Given NOTHING = new Given(Optional.empty(), Optional.empty());
    }

    private static final Pattern YEAR = Pattern.compile("\\b(20[0-9]{2})\\b");

    private final Places places;

    public IdentityReader(Places places) {
        this.places = places;
    }

    /**
     * The identity of a text.
     *
     * @throws InputException where country or year cannot be told, or where the text holds two narratives
     */
    public Identity read(SourceText source, Given given) throws InputException {
        String text = source.reading();
        List<Title> titles = Title.in(text, places);
        List<Title> whole = titles.stream().filter(Title::isWhole).toList();
        requireOne(source, whole);
        int year = year(source, text, given, Stream.concat(whole.stream(), titles.stream()));
        String country = country(source, text, given, titles);
        String line = whole.stream()
                .findFirst()
                .map(Title::line)
                .orElseGet(() -> "Trafficking in Persons Report " + year + " - "
                        + places.name(country).orElse(country));
        return new Identity(country, year, line);
    }

    private static int year(SourceText source, String text, Given given, Stream<Title> titles) throws InputException {
        int year = given.year()
                .or(() -> titles.flatMap(title -> title.year().stream()).findFirst())
                .or(() -> yearOfFirstLine(text))
                .orElseThrow(
                        () -> problem(
                                source,
                                "no-title",
                                "The text has no title that tells the year of the report.",
                                "Begin the file with a line such as “2017 Trafficking in Persons Report: Ghana”, or give --year."));
        if (year < Identity.FIRST_YEAR || year > Identity.LAST_YEAR) {
            throw problem(
                    source,
                    "unknown-year",
                    "There is no report of the year " + year + ": the first is of " + Identity.FIRST_YEAR + ".",
                    "Correct the year in the title, or give --year.");
        }
        return year;
    }

    private String country(SourceText source, String text, Given given, List<Title> titles) throws InputException {
        if (given.country().isPresent()) {
            String name = given.country().get();
            return code(name).orElseThrow(() -> unknown(name, Problem.Where.file(source.fileName())));
        }
        return titles.stream()
                .flatMap(title -> title.country().stream())
                .findFirst()
                .or(() -> new CountryInText(places, TitleLine.plain(text)).code())
                .orElseThrow(() -> noCountry(source, titles));
    }

    private static InputException noCountry(SourceText source, List<Title> titles) {
        return titles.stream()
                .filter(title -> title.year().isPresent() && !title.name().isBlank())
                .findFirst()
                .map(title -> unknown(title.name(), title.place(source.fileName())))
                .orElseGet(
                        () -> problem(
                                source,
                                "no-title",
                                "The text has no title that names a country.",
                                "Begin the file with a line such as “2017 Trafficking in Persons Report: Ghana”, or give --country."));
    }

    private Optional<String> code(String name) {
        String upper = name.strip();
        return upper.matches("[A-Z]{3}") && places.isCountry(upper) ? Optional.of(upper) : places.country(name);
    }

    private static Optional<Integer> yearOfFirstLine(String text) {
        String first = text.strip().lines().findFirst().orElse("");
        Matcher year = YEAR.matcher(first);
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    private static void requireOne(SourceText source, List<Title> titles) throws InputException {
        for (Title other : titles) {
            Title first = titles.get(0);
            if (!other.country().equals(first.country()) || !other.year().equals(first.year())) {
                throw new InputException(Problem.error(
                        "two-narratives",
                        "The file holds two narratives: line " + first.number() + " begins one, line " + other.number()
                                + " another.",
                        new Problem.Where(source.fileName(), other.number(), 1, Optional.of(other.line())),
                        "Put each narrative into a file of its own."));
            }
        }
    }

    private static InputException unknown(String name, Problem.Where where) {
        return new InputException(Problem.error(
                "unknown-country",
                "No country or territory is known by the name “" + name + "”.",
                where,
                "Correct the name in the title, or give --country with an ISO 3166-1 alpha-3 code."));
    }

    private static InputException problem(SourceText source, String code, String what, String remedy) {
        return new InputException(Problem.error(code, what, Problem.Where.file(source.fileName()), remedy));
    }
}
