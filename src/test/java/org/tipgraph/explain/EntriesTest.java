package org.tipgraph.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.tipgraph.lexicon.Concept;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.lexicon.Match;
import org.tipgraph.lexicon.Places;
import org.tipgraph.text.Tokenizer;
import org.tipgraph.vocabulary.Ontology;
import org.tipgraph.vocabulary.Tip;

/** Where the lexicon has what it finds. */
class EntriesTest {

    private static final Entries ENTRIES = Entries.load();

    @Test
    void anEntryStandsWhereItIsSaidTo() throws Exception {
        Match match = Lexicon.load().matches(Tokenizer.tokens("They are subjected to forced begging")).stream()
                .filter(found -> found.is("practice"))
                .findFirst()
                .orElseThrow();
        Entry entry = ENTRIES.of(match);

        assertEquals("practice/forced-begging", entry.concept());
        String line = Files.readAllLines(Path.of(entry.file())).get(entry.line() - 1);
        assertTrue(line.substring(entry.column() - 1).startsWith("\"" + entry.pattern() + "\""), line);
    }

    @Test
    void eachPatternOfTheLexiconHasAPlace() {
        long patterns = Ontology.LEXICON.load().listStatements(null, Tip.pattern, (String) null).toList().stream()
                .peek(statement -> ENTRIES.of(match(concept(statement.getSubject()), statement.getString())))
                .count();
        assertTrue(patterns > 1000);
    }

    @Test
    void eachNameOfAPlaceHasAPlaceInTheFile() {
        List<Property> names = List.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel, Tip.demonym);
        long found = names.stream()
                .flatMap(name -> Ontology.PLACES.load().listStatements(null, name, null, "en").toList().stream())
                .peek(statement -> ENTRIES.of(match(place(statement), statement.getString())))
                .count();
        assertTrue(found > 1000);
    }

    @Test
    void whatNoFileHasIsAFault() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ENTRIES.of(match(new Concept("practice", "forced-labour"), "of no file")));
    }

    private static Match match(Concept concept, String pattern) {
        return new Match(concept, pattern, 0, 1, new BitSet());
    }

    private static Concept concept(Resource resource) {
        String[] path = resource.getURI().split("/");
        return new Concept(path[path.length - 2], path[path.length - 1]);
    }

    private static Concept place(Statement statement) {
        return new Concept(Places.NAME, concept(statement.getSubject()).code());
    }
}
