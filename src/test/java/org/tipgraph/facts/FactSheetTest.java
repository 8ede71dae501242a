package org.tipgraph.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tipgraph.facts.FactSheet.Abuse;
import org.tipgraph.facts.FactSheet.Estimate;
import org.tipgraph.facts.FactSheet.Exploitation;
import org.tipgraph.facts.FactSheet.Recommendation;
import org.tipgraph.lexicon.IdentityReader;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.rdf.Converter;
import org.tipgraph.text.SourceText;
import org.tipgraph.vocabulary.Tip;

class FactSheetTest {

    private static final Path GOLD = Path.of("src/test/resources/evaluation/same/system");
    private static final Dataset SAMPLE = RDFDataMgr.loadDataset("src/test/resources/sample/sample.trig");

    private static FactSheet sample(int year, String country) {
        return FactSheetReader.read(SAMPLE.getNamedModel(Tip.narrative(year, country)));
    }

    @ParameterizedTest
    @CsvSource({"2016,AND", "2017,NRU"})
    void a_narratives_graph_gives_the_facts_of_its_gold_sheet(int year, String country) throws Exception {
        FactSheet gold = FactSheetFile.read(GOLD.resolve(year + "-" + country + ".json"));
        assertEquals(unordered(gold), unordered(sample(year, country)));
    }

    /** The same sheet with the codes in each row, and rows of one place in the text, in one order. */
    private static FactSheet unordered(FactSheet sheet) {
        return new FactSheet(
                sheet.narrative(),
                sheet.tier(),
                sheet.trend(),
                sorted(sheet.roles()),
                rows(sheet.exploitation().stream()
                        .map(row -> new Exploitation(
                                sorted(row.practice()),
                                sorted(row.victims()),
                                sorted(row.origin()),
                                sorted(row.destination()),
                                sorted(row.sector()),
                                sorted(row.actor()),
                                sorted(row.indicator()),
                                row.status(),
                                row.begin(),
                                row.end(),
                                row.quote()))
                        .toList()),
                rows(sheet.abuses().stream()
                        .map(row -> new Abuse(
                                sorted(row.abuse()),
                                sorted(row.victims()),
                                sorted(row.actor()),
                                row.status(),
                                row.begin(),
                                row.end(),
                                row.quote()))
                        .toList()),
                rows(sheet.estimates()),
                rows(sheet.efforts()),
                sheet.recommendations().stream()
                        .map(row -> new Recommendation(
                                row.order(), sorted(row.actions()), row.begin(), row.end(), row.quote()))
                        .toList());
    }

    private static List<String> sorted(List<String> codes) {
        return codes.stream().sorted().toList();
    }

    private static <R extends FactSheet.Row> List<R> rows(List<R> rows) {
        List<R> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparing(FactSheet.Row::begin)
                .thenComparing(FactSheet.Row::end)
                .thenComparing(Object::toString));
        return ordered;
    }

    @Test
    void rows_stand_in_the_order_of_the_text() {
        FactSheet sheet = sample(2017, "NRU");
        assertEquals(
                List.of("742-815", "2232-2298", "2429-2552"),
                sheet.exploitation().stream()
                        .map(row -> row.begin() + "-" + row.end())
                        .limit(3)
                        .toList());
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
                sheet.recommendations().stream().map(Recommendation::order).toList());
    }

    @ParameterizedTest
    @CsvSource({"2016,AND", "2017,NRU"})
    void a_sheet_is_valid_against_its_schema(int year, String country) throws Exception {
        assertEquals(List.of(), schema().validate(FactSheetFile.json(sample(year, country)), InputFormat.JSON));
    }

    @Test
    void the_sheet_of_a_converted_narrative_is_valid_against_its_schema() throws Exception {
        Path file = Path.of("narratives/2017-PRK.txt");
        SourceText text = new SourceText(file.getFileName().toString(), Files.readString(file));
        Model graph = new Converter(Lexicon.load())
                .convert(text, IdentityReader.Given.NOTHING)
                .graph();
        String json = FactSheetFile.json(FactSheetReader.read(graph));
        assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
    }

    @Test
    void a_bare_sheet_is_valid_against_its_schema() throws Exception {
        String json = FactSheetFile.json(FactSheet.empty(new FactSheet.Subject("PRK", 2017)));
        assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
    }

    private static Schema schema() throws IOException {
        try (InputStream file = FactSheet.class.getResourceAsStream("fact-sheet.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_sheet_is_read_back_as_it_was_written(@TempDir Path folder) throws Exception {
        FactSheet sheet = sample(2016, "AND");
        FactSheetFile.write(sheet, folder.resolve("2016-AND.json"));
        assertEquals(sheet, FactSheetFile.read(folder.resolve("2016-AND.json")));
    }

    @Test
    void a_sheet_is_written_in_the_form_that_people_can_compare(@TempDir Path folder) throws Exception {
        FactSheet bare = FactSheet.empty(new FactSheet.Subject("PRK", 2017));
        Estimate estimate = new Estimate(
                Optional.of(new BigDecimal("1E+4")),
                Optional.empty(),
                "Arbeiter im Gebirge, 工人",
                7,
                12,
                Optional.empty());
        FactSheet sheet = new FactSheet(
                bare.narrative(),
                Optional.of("3"),
                Optional.empty(),
                List.of("source", "internal"),
                List.of(),
                List.of(),
                List.of(estimate),
                List.of(),
                List.of());
        Path file = folder.resolve("2017-PRK.json");
        FactSheetFile.write(sheet, file);
        assertEquals("""
                {
                  "narrative" : {
                    "country" : "PRK",
                    "year" : 2017
                  },
                  "tier" : "3",
                  "trend" : null,
                  "roles" : [ "source", "internal" ],
                  "exploitation" : [ ],
                  "abuses" : [ ],
                  "estimates" : [ {
                    "low" : 10000,
                    "high" : null,
                    "about" : "Arbeiter im Gebirge, 工人",
                    "begin" : 7,
                    "end" : 12
                  } ],
                  "efforts" : [ ],
                  "recommendations" : [ ]
                }
                """, Files.readString(file));
    }

    @Test
    void the_tier_is_that_of_the_last_placement_that_is_asserted() {
        FactSheet sheet = FactSheetReader.read(placements(
                placement(10, "asserted", "tier:2", ""),
                placement(20, "asserted", "tier:3", "trend:downgraded"),
                placement(30, "asserted", "tier:3", ""),
                placement(40, "possible", "tier:1", "trend:upgraded")));
        assertEquals(Optional.of("3"), sheet.tier());
        assertEquals(Optional.of("downgraded"), sheet.trend());
    }

    @Test
    void a_narrative_without_claims_has_a_bare_sheet() {
        assertEquals(FactSheet.empty(new FactSheet.Subject("PRK", 2017)), FactSheetReader.read(placements()));
    }

    @Test
    void a_graph_of_several_narratives_has_no_one_sheet() {
        assertThrows(IllegalArgumentException.class, () -> FactSheetReader.read(SAMPLE.getUnionModel()));
    }

    private static Model placements(String... placements) {
        String turtle = """
                PREFIX tip: <https://w3id.org/tipgraph/ontology#>
                PREFIX oa: <http://www.w3.org/ns/oa#>
                PREFIX status: <https://w3id.org/tipgraph/concept/status/>
                PREFIX tier: <https://w3id.org/tipgraph/concept/tier/>
                PREFIX trend: <https://w3id.org/tipgraph/concept/trend/>
                BASE <https://w3id.org/tipgraph/narrative/2017/PRK>
                <> a tip:Narrative ; tip:country <https://w3id.org/tipgraph/place/PRK> ; tip:reportYear 2017 .
                """ + String.join("", placements);
        Model model = ModelFactory.createDefaultModel();
        model.read(new StringReader(turtle), null, "TURTLE");
        return model;
    }

    private static String placement(int begin, String status, String tier, String trend) {
        return """
               <PRK/passage/%1$d-%2$d> a tip:Passage ; oa:start %1$d ; oa:end %2$d ; oa:exact "…" .
               <PRK/tier-placement/%1$d-1> a tip:TierPlacement ; tip:narrative <> ; tip:status status:%3$s ;
                   tip:evidence <PRK/passage/%1$d-%2$d> ; tip:tier %4$s %5$s .
               """.formatted(begin, begin + 5, status, tier, trend.isEmpty() ? "" : "; tip:trend " + trend);
    }
}
