package org.tipgraph.stories;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tipgraph.rdf.Conversion;
import org.tipgraph.shapes.Shapes;
import org.tipgraph.text.InputException;

/**
 * Whatever the text, converting it yields a graph that holds what we promise, or an {@link InputException}: tried with
 * all narratives at hand, whole and spoilt.
 */
class AnyTextTest {

    private static final int MUTANTS_OF_EACH = 2;
    private static final Shapes SHAPES = Shapes.load();

    /** A narrative at hand. */
    record Text(String name, String words) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Text> narratives() throws IOException {
        Stream<Text> stories = Story.all().stream().map(story -> new Text(story.name(), story.text()));
        Text seed = new Text("seed", Files.readString(Path.of("narratives/2017-PRK.txt")));
        return Stream.of(stories, sample(), Stream.of(seed)).flatMap(texts -> texts);
    }

    private static Stream<Text> sample() {
        return RDFDataMgr.loadDataset("src/test/resources/sample/sample.trig")
                .getUnionModel()
                .listStatements(null, ResourceFactory.createProperty("https://schema.org/text"), (RDFNode) null)
                .mapWith(text -> new Text(text.getSubject().getURI(), text.getString()))
                .toList()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("narratives")
    void aWholeTextKeepsThePromises(Text text) throws InputException {
        Conversion conversion = Convert.text(text.name(), text.words());
        assertPromises(conversion);
        Invariants.conforms(conversion, SHAPES);
        Conversion again = Convert.text(text.name(), text.words());
        assertTrue(conversion.graph().isIsomorphicWith(again.graph()), "another graph of the same text");
    }

    @ParameterizedTest
    @MethodSource("narratives")
    void aSpoiltTextKeepsThePromises(Text text) {
        Random random = new Random(text.name().hashCode());
        for (int i = 0; i < MUTANTS_OF_EACH; i++) {
            String spoilt = text.words();
            for (Mutation mutation : Mutation.values()) {
                spoilt = mutation.of(spoilt, random);
                convertSpoilt(spoilt);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("narratives")
    void theGraphOfASpoiltTextConforms(Text text) throws InputException {
        Random random = new Random(text.name().length());
        String spoilt = Mutation.CUT_WITHIN_A_WORD.of(text.words(), random);
        spoilt = Mutation.INSERT_ODD_CHARACTERS.of(spoilt, random);
        Invariants.conforms(Convert.text(text.name(), spoilt), SHAPES);
    }

    private static void convertSpoilt(String text) {
        try {
            assertPromises(Convert.text("spoilt.txt", text));
        } catch (InputException refused) {
            refused.problems().forEach(problem -> assertFalse(problem.what().isBlank()));
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError("with this text:\n" + text, failure);
        }
    }

    private static void assertPromises(Conversion conversion) {
        Invariants invariants = Invariants.of(conversion);
        invariants.claimsLeadToTheirWords();
        invariants.nothingHedgedIsAsserted();
        invariants.nothingUndoneIsMade();
    }
}
