package org.tipgraph.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tipgraph.text.Problem;
import org.tipgraph.text.TitleLine;

/**
 * A line that names the report, with the year and the country that it tells. The name of the country may go on in the
 * next lines.
 *
 * @param line the words, as the text has them
 * @param number the line's number, from 1
 * @param year the year of the edition, where the line tells it
 * @param name what is left of the line without the name of the report, or nothing
 * @param country an ISO 3166-1 alpha-3 code, where the name is one of a country
 */
record Title(String line, int number, Optional<Integer> year, String name, Optional<String> country) {

    private static final int LINES_OF_NAME = 3;
    private static final Pattern YEAR = Pattern.compile("\\b(20[0-9]{2})\\b");
    private static final Pattern NOISE = Pattern.compile(
            "(?i)\\btrafficking in persons report\\b|\\bTIP report\\b|\\bcountry narratives?\\b|\\bcountries [a-z] through [a-z]\\b|\\b20[0-9]{2}\\b|\\b(united states|u\\.s\\.) department of state\\b|\\boffice to monitor and combat trafficking in persons\\b|\\btier [123]( watch list)?\\b|\\bspecial case\\b|^\\W*\\d+\\b|\\b\\d+\\W*$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[»>|:–—/()]|--+|\\s-\\s)\\s*");

    /** The titles in the lines of a text, in order. */
    static List<Title> in(String text, Places places) {
        List<String> lines =
                text.lines().map(String::strip).map(Title::plainIfShort).toList();
        List<Title> titles = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (TitleLine.isOne(lines.get(at))) {
                titles.add(beginningAt(at, lines, places));
            }
        }
        return titles;
    }

    private static String plainIfShort(String line) {
        return line.length() <= TitleLine.LONGEST ? TitleLine.plain(line) : line;
    }

    private static Title beginningAt(int at, List<String> lines, Places places) {
        Title first = of(lines.get(at), at + 1, places);
        String joined = lines.get(at);
        for (int next = at + 1; next < Math.min(at + LINES_OF_NAME, lines.size()); next++) {
            if (first.country().isPresent() || lines.get(next).isEmpty()) {
                return first;
            }
            joined = joined.endsWith("-") && !joined.endsWith(" -")
                    ? joined.substring(0, joined.length() - 1) + lines.get(next)
                    : joined + " " + lines.get(next);
            Title longer = of(joined, at + 1, places);
            if (longer.country().isPresent() && joined.length() <= TitleLine.LONGEST) {
                return longer;
            }
        }
        return first;
    }

    private static Title of(String line, int number, Places places) {
        Matcher year = YEAR.matcher(line);
        Optional<Integer> found = year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
        String name = bare(SEPARATOR.matcher(line).replaceAll(" "));
        return new Title(line, number, found, name, country(line, name, places));
    }

    /** The country that the whole name tells, or else the one part of it that does. */
    private static Optional<String> country(String line, String name, Places places) {
        return places.country(name).or(() -> countryOfParts(line, places));
    }

    private static Optional<String> countryOfParts(String line, Places places) {
        List<String> codes = Stream.of(SEPARATOR.split(line))
                .map(Title::bare)
                .flatMap(part -> places.country(part).stream())
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    private static String bare(String words) {
        return NOISE.matcher(words).replaceAll(" ").replaceAll("\\s+", " ").replaceAll("^[^\\p{L}]+|[^\\p{L}.)]+$", "");
    }

    /** Whether it names year and country. */
    boolean isWhole() {
        return year.isPresent() && country.isPresent();
    }

    Problem.Where place(String file) {
        int begin = Math.max(0, line.indexOf(name));
        return new Problem.Where(file, number, 1 + line.codePointCount(0, begin), Optional.of(name));
    }
}
