package org.tipgraph.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.tipgraph.text.Token;
import org.tipgraph.text.Tokenizer;
import org.tipgraph.vocabulary.Tip;

/** Countries, territories and regions: their names and demonyms, as {@code ontology/places.ttl} has them. */
public final class Places {

    /** The scheme of matches of a place's name. */
    public static final String NAME = "place-name";

    /** The scheme of matches of a demonym or an adjective of a place. */
    public static final String DEMONYM = "place-demonym";

    private static final java.util.regex.Pattern IN_BRACKETS = java.util.regex.Pattern.compile("\\s*\\([^)]*\\)?\\s*$");
    private static final java.util.regex.Pattern ARTICLE = java.util.regex.Pattern.compile("^the |, the$");

    private final Map<String, String> countryByName = new HashMap<>();
    private final Map<String, String> regionByName = new HashMap<>();
    private final Map<String, String> nameByCode = new HashMap<>();
    private final Set<String> countries = new HashSet<>();
    private final List<Pattern> patterns = new ArrayList<>();

    Places(Model model) {
        model.listSubjectsWithProperty(RDF.type, Tip.Country).forEachRemaining(place -> addPlace(place, true));
        model.listSubjectsWithProperty(RDF.type, Tip.Region).forEachRemaining(place -> addPlace(place, false));
    }

    private void addPlace(Resource place, boolean country) {
        String code = place.getURI().substring(place.getURI().lastIndexOf('/') + 1);
        for (Property property : List.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)) {
            for (String name : english(place, property)) {
                patterns.add(pattern(new Concept(NAME, code), name));
                (country ? countryByName : regionByName).put(key(name), code);
            }
        }
        english(place, SKOS.prefLabel).forEach(name -> nameByCode.put(code, name));
        for (String demonym : english(place, Tip.demonym)) {
            patterns.add(pattern(new Concept(DEMONYM, code), demonym));
            if (!country) {
                regionByName.put(key(demonym), code);
            }
        }
        if (country) {
            countries.add(code);
        }
    }

    private static List<String> english(Resource place, Property property) {
        return place.listProperties(property, "en")
                .mapWith(s -> s.getObject().asLiteral())
                .mapWith(Literal::getString)
                .toList();
    }

    /** A name matches with its capitals; its small words match in any case. */
    private static Pattern pattern(Concept concept, String name) {
        List<Element> elements = new ArrayList<>();
        for (Token token : Tokenizer.tokens(name)) {
            Set<String> whole = token.isCapitalised() ? Set.of() : Set.of(token.norm());
            Set<String> cased = token.isCapitalised() ? Set.of(token.raw()) : Set.of();
            elements.add(new Element.Words(whole, List.of(), cased, false));
        }
        return new Pattern(concept, name, elements);
    }

    List<Pattern> patterns() {
        return patterns;
    }

    /**
     * The ISO 3166-1 alpha-3 code of a country by one of its English names, without case, accents, article or what
     * stands in brackets after it.
     */
    public Optional<String> country(String name) {
        return Optional.ofNullable(countryByName.get(key(name)))
                .or(() -> Optional.ofNullable(
                        countryByName.get(key(IN_BRACKETS.matcher(name).replaceFirst("")))));
    }

    /** The M49 code of a region by one of its English names or adjectives. */
    public Optional<String> region(String name) {
        return Optional.ofNullable(regionByName.get(key(name)));
    }

    /** The English name of a place by its code. */
    public Optional<String> name(String code) {
        return Optional.ofNullable(nameByCode.get(code));
    }

    public boolean isCountry(String code) {
        return countries.contains(code);
    }

    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .replace("&", "and")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return ARTICLE.matcher(plain).replaceFirst("");
    }
}
