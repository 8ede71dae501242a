package org.tipgraph.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.tipgraph.text.Layout;
import org.tipgraph.text.Token;
import org.tipgraph.vocabulary.Ontology;
import org.tipgraph.vocabulary.Tip;

/**
 * What words mean: the patterns of all concepts, cues and places. Immutable, and safe for use by several threads.
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.load();
 * lexicon.matches(Tokenizer.tokens("Women are forced to work on farms."));
 * // victims/women, practice/forced-labour, sector/agriculture
 * }</pre>
 */
public final class Lexicon {

    /** The scheme of cues. */
    public static final String CUE = "cue";

    private static final String SECTION = "section";
    private static final String UNIT = "unit";

    private final Places places;
    private final PatternIndex index;
    private final Map<Concept, Set<Concept>> implied = new HashMap<>();
    private final Map<Concept, Concept> broader = new HashMap<>();
    private final Map<String, String> pillars = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Layout layout;

    private Lexicon(Model concepts, Model words, Model places) {
        this.places = new Places(places);
        readClasses(words);
        readConcepts(concepts, words);
        List<Pattern> patterns = new ArrayList<>(this.places.patterns());
        patterns.addAll(patterns(words, Tip.pattern));
        patterns.addAll(unitNames(concepts));
        patterns.addAll(exclusions(words));
        this.index = new PatternIndex(patterns);
        this.layout = new LexiconLayout(this, headings(words), new PatternIndex(ofLayout(patterns)));
    }

    /** The lexicon of this release, read from the class path. */
    public static Lexicon load() {
        return of(Ontology.CONCEPTS.load(), Ontology.LEXICON.load(), Ontology.PLACES.load());
    }

    /**
     * A lexicon of other words than those of this release.
     *
     * @param concepts the concept schemes, as in {@code ontology/concepts}
     * @param words the patterns, as in {@code ontology/lexicon}
     * @param places the places, as in {@code ontology/places.ttl}
     */
    public static Lexicon of(Model concepts, Model words, Model places) {
        return new Lexicon(concepts, words, places);
    }

    public Places places() {
        return places;
    }

    /** What the cutting of texts must know. */
    public Layout layout() {
        return layout;
    }

    /** The single words of a class, in lower case. */
    public Set<String> words(String cue) {
        return classes.getOrDefault(cue, Set.of());
    }

    /** What a concept brings with it in a claim. */
    public Set<Concept> implied(Concept concept) {
        return implied.getOrDefault(concept, Set.of());
    }

    /** The next broader concept. */
    public Optional<Concept> broader(Concept concept) {
        return Optional.ofNullable(broader.get(concept));
    }

    /** The pillar that an action belongs to. */
    public String pillar(String action) {
        return Optional.ofNullable(pillars.get(action))
                .orElseThrow(() -> new IllegalArgumentException("no such action: " + action));
    }

    /**
     * All matches in a row of tokens, in order. A match within a larger one of the same scheme is left out, and so is
     * one within words that look like a mention and are none.
     */
    public List<Match> matches(List<Token> tokens) {
        return MatchSelection.of(index.matches(tokens));
    }

    private void readClasses(Model words) {
        words.listStatements(null, Tip.word, (RDFNode) null)
                .forEachRemaining(
                        s -> classes.computeIfAbsent(concept(s.getSubject()).code(), code -> new HashSet<>())
                                .add(s.getString()));
    }

    private void readConcepts(Model concepts, Model words) {
        concepts.listStatements(null, SKOS.broader, (RDFNode) null)
                .forEachRemaining(s -> broader.put(concept(s.getSubject()), concept(s.getResource())));
        concepts.listStatements(null, Tip.pillar, (RDFNode) null)
                .forEachRemaining(s -> pillars.put(
                        concept(s.getSubject()).code(), concept(s.getResource()).code()));
        words.listStatements(null, Tip.implies, (RDFNode) null)
                .forEachRemaining(s -> implied.computeIfAbsent(concept(s.getSubject()), c -> new TreeSet<>())
                        .add(concept(s.getResource())));
    }

    private List<Pattern> patterns(Model model, Property property) {
        return model
                .listStatements(null, property, (RDFNode) null)
                .mapWith(s -> Pattern.parse(concept(s.getSubject()), s.getString(), this::classOf))
                .toList()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Words that look like a form of one concept and are none. */
    private List<Pattern> exclusions(Model words) {
        return words
                .listStatements(null, Tip.exclusion, (RDFNode) null)
                .mapWith(s -> Pattern.parse(
                        new Concept(
                                MatchSelection.EXCLUSION,
                                concept(s.getSubject()).toString()),
                        s.getString(),
                        this::classOf))
                .toList()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private Set<String> classOf(String name) {
        if (!classes.containsKey(name)) {
            throw new IllegalArgumentException("no words of a class cue:" + name);
        }
        return classes.get(name);
    }

    /** Currencies are found by their labels. */
    private List<Pattern> unitNames(Model concepts) {
        List<Pattern> names = new ArrayList<>(patterns(concepts, SKOS.prefLabel));
        names.addAll(patterns(concepts, SKOS.altLabel));
        names.removeIf(pattern -> !pattern.concept().scheme().equals(UNIT)
                || !pattern.concept().code().matches("[A-Z]{3}"));
        return names;
    }

    /** Those that tell the themes of sections and what is around them. */
    private static List<Pattern> ofLayout(List<Pattern> patterns) {
        return patterns.stream()
                .filter(pattern -> pattern.concept().scheme().equals(SECTION)
                        || pattern.concept().equals(LexiconLayout.NAVIGATION)
                        || pattern.concept().code().startsWith(SECTION + "/"))
                .toList();
    }

    private static List<Layout.Heading> headings(Model words) {
        return words
                .listStatements(null, SKOS.altLabel, (RDFNode) null)
                .filterKeep(s -> concept(s.getSubject()).scheme().equals(SECTION))
                .mapWith(s -> new Layout.Heading(
                        s.getString(), concept(s.getSubject()).code()))
                .toList()
                .stream()
                .sorted(Comparator.comparing((Layout.Heading h) -> -h.words().length())
                        .thenComparing(Layout.Heading::words))
                .toList();
    }

    private static Concept concept(Resource resource) {
        String path = resource.getURI().substring((Tip.BASE + "concept/").length());
        int slash = path.indexOf('/');
        return new Concept(path.substring(0, slash), path.substring(slash + 1));
    }
}
