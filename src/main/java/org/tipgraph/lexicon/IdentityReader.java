package org.tipgraph.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tipgraph.text.Identity;
import org.tipgraph.text.InputException;
import org.tipgraph.text.Problem;
import org.tipgraph.text.SourceText;

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

    /** A line that titles a narrative. */
    private record Title(String line, int number, Optional<Integer> year, String country) {

        Problem.Where place(String name, String file) {
            int begin = Math.max(0, line.indexOf(name));
            return new Problem.Where(file, number, 1 + line.codePointCount(0, begin), Optional.of(name));
        }
    }

    private static final Pattern REPORT = Pattern.compile("(?i)trafficking in persons report|\\bTIP report\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(20[0-9]{2})\\b");
    private static final Pattern NOISE = Pattern.compile(
            "(?i)trafficking in persons report|\\bTIP report\\b|country narratives?|\\b20[0-9]{2}\\b|united states department of state|u\\.s\\. department of state|office to monitor and combat trafficking in persons|[-–—:|]");
    private static final Pattern HEADER =
            Pattern.compile("(?m)^\\s*([\\p{Lu}][\\p{L}’'.,()& -]{2,60}?)\\s*[:(–—-]\\s*(?i:tier [123]|special case)");
    private static final Pattern STANDARDS = Pattern.compile(
            "(?i:the government of|authorities in)\\s+((?i:the )?[\\p{L}’'.,()& \\n-]{3,80}?)\\s+(?:does not|do not|fully|is not|has)\\b|(?:—|–|-|\\R|^)\\s*((?:The )?[\\p{Lu}][\\p{L}’'.&-]+(?: [\\p{L}’'.&-]+){0,6}?)\\s+does not fully (?:meet|comply)");

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
        List<Title> titles = titles(source.text());
        requireOne(source, titles);
        Optional<Title> title = titles.stream().findFirst();
        int year = given.year()
                .or(() -> title.flatMap(Title::year))
                .or(() -> yearOfFirstLine(source.text()))
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
        String country = country(source, given, title);
        String line = title.map(Title::line)
                .orElseGet(() -> "Trafficking in Persons Report " + year + " - "
                        + places.name(country).orElse(country));
        return new Identity(country, year, line);
    }

    private String country(SourceText source, Given given, Optional<Title> title) throws InputException {
        if (given.country().isPresent()) {
            String name = given.country().get();
            return code(name).orElseThrow(() -> unknown(name, Problem.Where.file(source.fileName())));
        }
        if (title.isPresent() && !title.get().country().isBlank()) {
            String name = title.get().country();
            return code(name).orElseThrow(() -> unknown(name, title.get().place(name, source.fileName())));
        }
        return countryOfText(source.text())
                .orElseThrow(
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

    private Optional<String> countryOfText(String text) {
        Matcher header = HEADER.matcher(text);
        while (header.find()) {
            Optional<String> code = places.country(header.group(1));
            if (code.isPresent()) {
                return code;
            }
        }
        return countriesOfStandards(text).stream().findFirst();
    }

    private TreeSet<String> countriesOfStandards(String text) {
        TreeSet<String> codes = new TreeSet<>();
        Matcher matcher = STANDARDS.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            places.country(name.replaceAll("\\s+", " ")
                            .replaceFirst("(?i)^the government of ", "")
                            .replaceAll(" \\(.*", ""))
                    .ifPresent(codes::add);
        }
        return codes;
    }

    private static Optional<Integer> yearOfFirstLine(String text) {
        String first = text.strip().lines().findFirst().orElse("");
        Matcher year = YEAR.matcher(first);
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    /** The lines that name the report, at most 160 characters long and no sentence. */
    private static List<Title> titles(String text) {
        List<Title> titles = new ArrayList<>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.strip();
            boolean sentence = line.endsWith(".") || line.length() > 160;
            if (!sentence && REPORT.matcher(line).find()) {
                Matcher year = YEAR.matcher(line);
                Optional<Integer> found = year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
                String country = NOISE.matcher(line)
                        .replaceAll(" ")
                        .replaceAll("\\s+", " ")
                        .strip();
                titles.add(new Title(line, number, found, country));
            }
        }
        return titles.stream()
                .filter(t -> t.year().isPresent() && !t.country().isBlank())
                .toList();
    }

    private void requireOne(SourceText source, List<Title> titles) throws InputException {
        List<String> countries = titles.stream()
                .map(title -> title.year().map(String::valueOf).orElse("") + " "
                        + code(title.country()).orElse(title.country()))
                .distinct()
                .toList();
        if (countries.size() > 1) {
            Title second = titles.stream()
                    .filter(t -> !t.country().equals(titles.get(0).country())
                            || !t.year().equals(titles.get(0).year()))
                    .findFirst()
                    .orElseThrow();
            throw new InputException(Problem.error(
                    "two-narratives",
                    "The file holds two narratives: line " + titles.get(0).number() + " begins one, line "
                            + second.number() + " another.",
                    new Problem.Where(source.fileName(), second.number(), 1, Optional.of(second.line())),
                    "Put each narrative into a file of its own."));
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
