package org.tipgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tipgraph.text.Tokenizer;
import org.tipgraph.vocabulary.Ontology;
import org.tipgraph.vocabulary.Tip;

/** The examples beside the patterns, run. */
class LexiconExamplesTest {

    private static final Model WORDS = Ontology.LEXICON.load();
    private static final Lexicon LEXICON = Lexicon.load();

    record Example(String concept, String words) {
        @Override
        public String toString() {
            return concept + " in “" + words + "”";
        }
    }

    static Stream<Example> mustMatch() {
        return examples(Tip.mustMatch);
    }

    static Stream<Example> mustNotMatch() {
        return examples(Tip.mustNotMatch);
    }

    @ParameterizedTest
    @MethodSource("mustMatch")
    void findsWhatItMust(Example example) {
        assertTrue(found(example.words()).contains(example.concept()), () -> "found " + found(example.words()));
    }

    @ParameterizedTest
    @MethodSource("mustNotMatch")
    void findsNotWhatItMustNot(Example example) {
        assertFalse(found(example.words()).contains(example.concept()), () -> "found " + found(example.words()));
    }

    @Test
    void everyEntryWithPatternsHasBothKindsOfExamples() {
        List<String> without = WORDS.listSubjectsWithProperty(Tip.pattern)
                .filterDrop(entry -> entry.hasProperty(Tip.mustMatch) && entry.hasProperty(Tip.mustNotMatch))
                .mapWith(Resource::getURI)
                .toList();
        assertEquals(List.of(), without);
    }

    private static Set<String> found(String words) {
        return LEXICON.matches(Tokenizer.tokens(words)).stream()
                .map(match -> match.concept().toString())
                .collect(Collectors.toSet());
    }

    private static Stream<Example> examples(Property property) {
        return WORDS.listStatements(null, property, (RDFNode) null).toList().stream()
                .map(LexiconExamplesTest::example)
                .sorted((a, b) -> a.toString().compareTo(b.toString()));
    }

    private static Example example(Statement statement) {
        String concept = statement.getSubject().getURI().substring((Tip.BASE + "concept/").length());
        return new Example(concept, statement.getString());
    }
}
