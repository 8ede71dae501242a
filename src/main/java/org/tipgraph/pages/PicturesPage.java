package org.tipgraph.pages;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dataset as pictures, or some narratives of it.
 *
 * @param scope whose narratives are counted
 * @param countries that there are narratives on: their codes by their names
 * @param years that there are narratives of
 * @param figures empty where there is no narrative of the scope
 */
public record PicturesPage(
        Links links, Scope scope, Map<String, String> countries, Set<String> years, List<Figure> figures) {

    public PicturesPage {
        countries = Collections.unmodifiableMap(new TreeMap<>(countries));
        years = Collections.unmodifiableSet(new TreeSet<>(years));
        figures = List.copyOf(figures);
    }

    public String html() {
        return Templates.fill("pictures", this);
    }

    /** For pages that show some of the pictures: that of a name such as {@code routes}. */
    public Figure figure(String name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no picture " + name));
    }

    /** There is nothing to count. */
    public boolean isEmpty() {
        return figures.stream().allMatch(Figure::isEmpty);
    }

    /** {@code North Korea, 2017}; {@code all narratives} */
    public String subject() {
        Optional<String> country = scope.country().map(this::countryName);
        String words =
                Stream.of(country, scope.year()).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return scope.isAll() ? "all narratives" : words;
    }

    private String countryName(String code) {
        return countries.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(code);
    }

    public List<String> scripts() {
        return isEmpty() ? List.of() : Figure.scripts();
    }

    public boolean isCountry(String code) {
        return scope.country().filter(code::equals).isPresent();
    }

    public boolean isYear(String year) {
        return scope.year().filter(year::equals).isPresent();
    }
}
