package org.tipgraph.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tipgraph.facts.FactSheet;
import org.tipgraph.facts.FactSheet.Row;
import org.tipgraph.facts.FactSheetFile;
import org.tipgraph.lexicon.IdentityReader;
import org.tipgraph.lexicon.IdentityReader.Given;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.text.Identity;
import org.tipgraph.text.InputException;
import org.tipgraph.text.SourceFile;
import org.tipgraph.vocabulary.Ontology;
import org.tipgraph.vocabulary.Tip;

/** The gold sheets are what they should be, whatever the converter makes of their narratives. */
class GoldTest {

    private static final Model KNOWN = Ontology.CONCEPTS.load().add(Ontology.PLACES.load());
    private static final IdentityReader IDENTITIES =
            new IdentityReader(Lexicon.load().places());

    static Set<String> names() throws InputException {
        return Gold.read().sheets().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSheetHasTheFormOfTheSchema(String name) throws Exception {
        try (InputStream schema = FactSheet.class.getResourceAsStream("fact-sheet.schema.json")) {
            assertEquals(
                    List.of(),
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                            .validate(Files.readString(Gold.SHEETS.resolve(name + ".json")), InputFormat.JSON));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aQuoteStandsInTheTextWhereTheRowSays(String name) throws Exception {
        int[] text = Files.readString(Gold.text(name)).codePoints().toArray();
        List<String> astray = rows(sheet(name))
                .filter(row -> row.end() > text.length
                        || !row.quote().equals(Optional.of(words(text, row.begin(), row.end()))))
                .map(row -> row.begin() + "-" + row.end() + " " + row.quote().orElse("has no quote"))
                .toList();
        assertEquals(List.of(), astray);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aCodeIsThatOfAConceptOrPlace(String name) throws Exception {
        Set<String> unknown = new TreeSet<>();
        codes(sheet(name)).filter(code -> !KNOWN.containsResource(code)).forEach(code -> unknown.add(code.getURI()));
        assertEquals(Set.of(), unknown);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSheetIsOnTheNarrativeOfItsName(String name) throws Exception {
        FactSheet.Subject subject = sheet(name).narrative();
        Identity identity = IDENTITIES.read(SourceFile.read(Gold.text(name)), Given.NOTHING);
        assertEquals(name, subject.year() + "-" + subject.country());
        assertEquals(name, identity.year() + "-" + identity.country());
    }

    @Test
    void anInventedNarrativeHasASheet() throws Exception {
        assertTrue(names().containsAll(Gold.invented()), "no sheets: " + Gold.invented());
    }

    private static FactSheet sheet(String name) throws InputException {
        return FactSheetFile.read(Gold.SHEETS.resolve(name + ".json"));
    }

    private static String words(int[] text, int begin, int end) {
        return new String(text, begin, end - begin);
    }

    private static Stream<Row> rows(FactSheet sheet) {
        return Stream.<Collection<? extends Row>>of(
                        sheet.exploitation(),
                        sheet.abuses(),
                        sheet.estimates(),
                        sheet.efforts(),
                        sheet.recommendations())
                .flatMap(Collection::stream);
    }

    private static Stream<Resource> codes(FactSheet sheet) {
        return Stream.concat(
                Stream.of(
                                concepts("tier", sheet.tier().stream().toList()),
                                concepts("trend", sheet.trend().stream().toList()),
                                concepts("role", sheet.roles()))
                        .flatMap(codes -> codes),
                rows(sheet).flatMap(GoldTest::codes));
    }

    private static Stream<Resource> codes(Row row) {
        if (row instanceof FactSheet.Exploitation it) {
            return Stream.of(
                            concepts("practice", it.practice()),
                            concepts("victims", it.victims()),
                            it.origin().stream().map(Tip::place),
                            it.destination().stream().map(Tip::place),
                            concepts("sector", it.sector()),
                            concepts("actor", it.actor()),
                            concepts("indicator", it.indicator()),
                            concepts("status", List.of(it.status())))
                    .flatMap(codes -> codes);
        } else if (row instanceof FactSheet.Abuse it) {
            return Stream.of(
                            concepts("abuse", it.abuse()),
                            concepts("victims", it.victims()),
                            concepts("actor", it.actor()),
                            concepts("status", List.of(it.status())))
                    .flatMap(codes -> codes);
        } else if (row instanceof FactSheet.Effort it) {
            return Stream.of(
                    Tip.concept("pillar", it.pillar()),
                    Tip.concept("action", it.action()),
                    Tip.concept("outcome", it.outcome()));
        } else if (row instanceof FactSheet.Recommendation it) {
            return concepts("action", it.actions());
        }
        return Stream.empty();
    }

    private static Stream<Resource> concepts(String scheme, List<String> codes) {
        return codes.stream().map(code -> Tip.concept(scheme, code));
    }
}
