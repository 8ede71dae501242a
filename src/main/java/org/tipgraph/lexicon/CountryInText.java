package org.tipgraph.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the country of a narrative without a title: in the header with the tier ({@code KENYA (Tier 2)}), else in the
 * sentence on the minimum standards, else in a line that is a country's name.
 */
final class CountryInText {

    private static final int LONGEST_HEADER = 120;
    private static final Pattern TIER = Pattern.compile(
            "(?i)[\\s:(\\[–—-]*\\b(?:tier\\s*[123](?:\\s*watch\\s*list)?|special case)\\b[\\s:)\\]–—*-]*");
    private static final Pattern GOVERNMENT = Pattern.compile(
            "(?i:the government of|authorities in)\\s+((?i:the )?[\\p{L}’'.,()& \\n-]{3,80}?)\\s+(?:does not|do not|fully|is not|has|meets|complies)\\b|(?:—|–|-|\\R|^)\\s*((?:The )?[\\p{Lu}][\\p{L}’'.&-]+(?: [\\p{L}’'.&-]+){0,6}?)\\s+does not (?:yet )?(?:fully )?(?:meet|comply)");
    private static final Pattern STANDARDS = Pattern.compile("minimum\\s+standards");
    private static final int FARTHEST_STANDARDS = 160;

    private final Places places;
    private final String text;

    CountryInText(Places places, String text) {
        this.places = places;
        this.text = text;
    }

    Optional<String> code() {
        return header().or(this::government).or(this::onlyName);
    }

    private Optional<String> header() {
        return text.lines()
                .map(String::strip)
                .filter(line ->
                        line.length() <= LONGEST_HEADER && TIER.matcher(line).find())
                .flatMap(line -> places.country(TIER.matcher(line).replaceAll("")).stream())
                .findFirst();
    }

    private Optional<String> government() {
        List<MatchResult> all = GOVERNMENT.matcher(text).results().toList();
        return first(all, this::isBeforeStandards).or(() -> first(all, any -> true));
    }

    private Optional<String> first(List<MatchResult> all, Predicate<MatchResult> wanted) {
        return all.stream()
                .filter(wanted)
                .flatMap(found -> country(found).stream())
                .findFirst();
    }

    private boolean isBeforeStandards(MatchResult found) {
        int end = Math.min(text.length(), found.end() + FARTHEST_STANDARDS);
        return STANDARDS.matcher(text.substring(found.end(), end)).find();
    }

    private Optional<String> country(MatchResult found) {
        String name = found.group(1) == null ? found.group(2) : found.group(1);
        return places.country(name.replaceAll("\\s+", " ").replaceFirst("(?i)^the government of ", ""));
    }

    private Optional<String> onlyName() {
        List<String> codes = text.lines()
                .filter(line -> line.length() <= LONGEST_HEADER)
                .flatMap(line -> places.country(line.strip()).stream())
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }
}
