package org.tipgraph.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.SKOS;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.vocabulary.Ontology;
import org.tipgraph.vocabulary.Tip;

/**
 * A lexicon ten times as large as that of this release: for each of its patterns and names of places there are nine more,
 * of a scheme that no claim is made of.
 *
 * <p>From {@code "forced labor camp*"} come three that go the same way, but end with a word that there is none of
 * ({@code "forced labor camp* zuq0"}), three that begin alike and end as another does, with a gap between, so that they
 * are found at times ({@code "forced ~3 brothel*"}), and three that never begin ({@code "zuq0 labor camp*"}).
 */
final class TenfoldLexicon {

    private static final int OF_EACH_KIND = 3;
    /** A step through the patterns that meets all kinds of them. */
    private static final int STEP = 7919;

    private final List<String> patterns;
    private final List<String> more = new ArrayList<>();

    private TenfoldLexicon(List<String> patterns) {
        this.patterns = patterns;
    }

    static Lexicon make() {
        Model words = Ontology.LEXICON.load();
        TenfoldLexicon tenfold = new TenfoldLexicon(patterns(words));
        tenfold.makeMore();
        for (int at = 0; at < tenfold.more.size(); at++) {
            words.add(Tip.concept("synthetic", String.valueOf(at)), Tip.pattern, tenfold.more.get(at));
        }
        return Lexicon.of(Ontology.CONCEPTS.load(), words, Ontology.PLACES.load());
    }

    private static List<String> patterns(Model words) {
        Model places = Ontology.PLACES.load();
        List<String> patterns = new ArrayList<>();
        for (Model model : List.of(words, places)) {
            for (var property : List.of(Tip.pattern, Tip.exclusion, Tip.demonym, SKOS.prefLabel, SKOS.altLabel)) {
                model.listStatements(null, property, (RDFNode) null)
                        .filterKeep(statement -> Set.of("", "en").contains(statement.getLanguage()))
                        .forEachRemaining(statement -> patterns.add(statement.getString()));
            }
        }
        return patterns.stream().sorted().distinct().toList();
    }

    private void makeMore() {
        for (int at = 0; at < patterns.size(); at++) {
            for (int kind = 0; kind < OF_EACH_KIND; kind++) {
                String other = patterns.get((at + (kind + 1) * STEP) % patterns.size());
                add(patterns.get(at), other, "zuq" + (at % 100 * OF_EACH_KIND + kind));
            }
        }
    }

    private void add(String pattern, String other, String invented) {
        String[] elements = pattern.strip().split("\\s+");
        String[] rest = Arrays.copyOfRange(elements, 1, elements.length);
        more.add(pattern + " " + invented);
        more.add(elements[0] + " ~3 " + lastWord(other));
        more.add(invented + " " + String.join(" ", rest));
    }

    private static String lastWord(String pattern) {
        Predicate<String> isGap = element -> element.startsWith("~");
        List<String> words = Arrays.stream(pattern.strip().split("\\s+"))
                .filter(isGap.negate())
                .toList();
        return words.get(words.size() - 1);
    }
}
