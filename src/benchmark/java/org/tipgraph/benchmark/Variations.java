package org.tipgraph.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tipgraph.lexicon.IdentityReader;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.text.Identity;
import org.tipgraph.text.InputException;
import org.tipgraph.text.SourceText;

/**
 * Narratives of the archive's usual length, put together from texts: one whole, and paragraphs of others until it is long
 * enough; the country and its people by other names, other numbers, other years, and the clauses of a paragraph in another
 * order. Each is told by its number, the seed and the texts.
 */
final class Variations {

    /** The mean length of a narrative of the archive, in characters. */
    private static final int LENGTH = 20_000;

    /** Shorter ones are single sentences, written for tests. */
    private static final int SHORTEST = 1_000;

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
    private static final Pattern CLAUSES = Pattern.compile("(?<=[.;])\\s+(?=[A-Z])");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d,.$])[1-9]\\d{0,2}(?:,\\d{3})*(?![\\d,.]?\\d)(?!\\.)");
    private static final Pattern ONCE_A_NARRATIVE = Pattern.compile("(?i)\\btier\\b|recommend|\\bprofile\\b");

    /** A text, the country it is on, and its paragraphs without the title. */
    private record Base(NamedCountry country, int year, List<String> paragraphs) {}

    private final List<Base> bases;
    private final int seed;

    Variations(List<SourceText> texts, int seed) {
        Map<String, NamedCountry> countries =
                NamedCountry.all().stream().collect(Collectors.toMap(NamedCountry::code, Function.identity()));
        IdentityReader identities = new IdentityReader(Lexicon.load().places());
        this.bases = texts.stream()
                .filter(text -> text.text().length() >= SHORTEST)
                .map(text -> base(text, identities, countries)).toList();
        this.seed = seed;
    }

    private static Base base(SourceText text, IdentityReader identities, Map<String, NamedCountry> countries) {
        try {
            Identity identity = identities.read(text, IdentityReader.Given.NOTHING);
            List<String> paragraphs = Arrays.asList(PARAGRAPHS.split(text.text().strip()));
            return new Base(
                    countries.get(identity.country()), identity.year(), paragraphs.subList(1, paragraphs.size()));
        } catch (InputException e) {
            throw new IllegalArgumentException("no narrative: " + text.fileName(), e);
        }
    }

    String narrative(int number, NamedCountry country, int year) {
        Random random = new Random(seed * 1_000_003L + number);
        Base first = bases.get(number % bases.size());
        StringBuilder text = new StringBuilder(year + " Trafficking in Persons Report: " + country.names().get(0));
        first.paragraphs().forEach(paragraph -> append(text, varied(paragraph, first, country, year, random)));
        while (text.length() < LENGTH) {
            Base other = bases.get(random.nextInt(bases.size()));
            other.paragraphs().stream()
                    .filter(paragraph -> !ONCE_A_NARRATIVE.matcher(paragraph).find())
                    .takeWhile(paragraph -> text.length() < LENGTH)
                    .forEach(paragraph -> append(text, varied(paragraph, other, country, year, random)));
        }
        return text.append('\n').toString();
    }

    private static void append(StringBuilder text, String paragraph) {
        text.append("\n\n").append(paragraph);
    }

    private static String varied(String paragraph, Base base, NamedCountry country, int year, Random random) {
        String renamed = rename(paragraph, base.country(), country);
        String dated = YEAR.matcher(renamed)
                .replaceAll(found -> String.valueOf(Integer.parseInt(found.group()) + year - base.year()));
        String counted = NUMBER.matcher(dated).replaceAll(found -> number(found.group(), random));
        List<String> clauses = new ArrayList<>(Arrays.asList(CLAUSES.split(counted)));
        if (clauses.size() > 2 && !ONCE_A_NARRATIVE.matcher(paragraph).find()) {
            Collections.shuffle(clauses.subList(1, clauses.size() - 1), random);
        }
        return String.join(" ", clauses);
    }

    private static String rename(String paragraph, NamedCountry from, NamedCountry to) {
        String renamed = replace(paragraph, from.names(), to.names().get(0));
        return to.demonyms().isEmpty()
                ? renamed
                : replace(renamed, from.demonyms(), to.demonyms().get(0));
    }

    private static String replace(String text, List<String> names, String name) {
        if (names.isEmpty()) {
            return text;
        }
        String any = names.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")\\b"));
        return Pattern.compile(any).matcher(text).replaceAll(java.util.regex.Matcher.quoteReplacement(name));
    }

    /** Another of the same magnitude; years stay. */
    private static String number(String digits, Random random) {
        int value = Integer.parseInt(digits.replace(",", ""));
        if (value < 4 || value >= 1_900 && value <= 2_100) {
            return digits;
        }
        int other = value / 2 + 2 + random.nextInt(value);
        return digits.contains(",") ? String.format(Locale.ROOT, "%,d", other) : String.valueOf(other);
    }
}
