package org.tipgraph.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No identifier of somebody else's without a row that tells how it compares, where it was read, and what it is called. */
class LinksTest {

    private static final MappingSet CODES = MappingSet.read("codes");
    private static final Model EVERYTHING = everything();

    private static final Set<String> MATCHES =
            Set.of("skos:exactMatch", "skos:closeMatch", "skos:broadMatch", "skos:narrowMatch", "skos:relatedMatch");

    /** What an identifier looks like, by the vocabulary that it is from. */
    private static final Map<String, String> SHAPES = Map.of(
            "standard:unbis", "unbis:1\\d{6}",
            "standard:eurovoc", "eurovoc:\\d{3,4}",
            "standard:iccs", "iccs:ICCS\\d+(_\\d+)*",
            "standard:wikidata", "wikidata:Q[1-9]\\d*",
            "standard:geonames", "geonames:[1-9]\\d*/",
            "standard:palermo", "element:[a-z-]+");

    /** The namespaces of terms, which identify nothing that a claim could be on. */
    private static final Pattern TERMS = Pattern.compile("https?://(www\\.w3\\.org/|purl\\.org/(dc|vocab|linked-data)/"
            + "|schema\\.org/|xmlns\\.com/foaf/|rdfs\\.org/ns/void#|spdx\\.org/rdf/terms#|w3id\\.org/(sssom|semapv)/"
            + "|www\\.iana\\.org/assignments/media-types/|creativecommons\\.org/publicdomain/).*");

    private static final Pattern IRI = Pattern.compile("<(https?://[^>\\s]+)>");

    static List<MappingSet> published() {
        return List.of(MappingSet.read("concepts"), MappingSet.read("places"));
    }

    static List<MappingSet> all() {
        return Stream.concat(published().stream(), Stream.of(CODES)).toList();
    }

    @ParameterizedTest
    @MethodSource("published")
    void theTurtleSaysWhatTheRowsSay(MappingSet set) throws IOException {
        String turtle = LinksTurtle.of(set);
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(set.turtle(), turtle);
        }
        assertEquals(turtle, Files.readString(set.turtle()), "write it with -Dgolden.accept=true");
    }

    @Test
    void noIdentifierOfOthersStandsAnywhereWithoutARow() throws IOException {
        Set<String> known = new TreeSet<>();
        published()
                .forEach(set -> set.mappings()
                        .forEach(row ->
                                known.add(row.iri("object_id").orElseThrow().getURI())));
        List<String> unknown = new ArrayList<>(external(known));
        assertEquals(List.of(), unknown, "add a row to ontology/links, read at its source and not from memory");
    }

    @Test
    void everyCodeThatAPlaceCarriesHasARowAndEveryRowItsCode() {
        TreeSet<String> unpaired = new TreeSet<>();
        for (Property code : List.of(Tip.iso3, Tip.iso2, Tip.m49)) {
            EVERYTHING
                    .listStatements(null, code, (RDFNode) null)
                    .forEachRemaining(said ->
                            unpaired.add(said.getSubject() + " " + code.getLocalName() + " " + said.getString()));
        }
        for (Mapping row : CODES.mappings()) {
            String code = row.iri("subject_id").orElseThrow() + " "
                    + row.get("predicate_id").split(":")[1] + " " + row.get("object_label");
            if (!unpaired.remove(code)) {
                unpaired.add("no place has " + code);
            }
        }
        assertEquals(List.of(), List.copyOf(unpaired));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyRowTellsTheLabelTheSourceAndTheDate(MappingSet set) {
        List<Mapping> incomplete = set.mappings().stream()
                .filter(row -> Stream.of("object_label", "object_source_version", "mapping_justification")
                                .anyMatch(column -> row.get(column).isBlank())
                        || !row.get("mapping_date").matches("20\\d\\d-\\d\\d-\\d\\d")
                        || row.iri("object_source").filter(LinksTest::isScheme).isEmpty())
                .toList();
        assertEquals(List.of(), incomplete);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyRowIsOnSomethingOfOursByItsName(MappingSet set) {
        assertEquals(
                List.of(),
                those(
                        set,
                        row -> !EVERYTHING.contains(
                                row.iri("subject_id").orElseThrow(),
                                SKOS.prefLabel,
                                EVERYTHING.createLiteral(row.get("subject_label"), "en"))));
    }

    @ParameterizedTest
    @MethodSource("published")
    void anIdentifierLooksLikeThoseOfItsVocabularyAndIsCompared(MappingSet set) {
        assertEquals(
                List.of(),
                those(
                        set,
                        row -> !MATCHES.contains(row.get("predicate_id"))
                                || !row.get("object_id").matches(SHAPES.get(row.get("object_source")))));
    }

    @ParameterizedTest
    @MethodSource("published")
    void noTwoThingsAreComparedTwice(MappingSet set) {
        Set<String> seen = new TreeSet<>();
        assertEquals(List.of(), those(set, row -> !seen.add(row.link())));
    }

    @Test
    void whatIsExactIsSoOnBothSides() {
        assertEquals(List.of(), Faults.in(EVERYTHING, """
                SELECT ?one ?other ?source {
                  ?first owl:annotatedSource ?one ; owl:annotatedProperty skos:exactMatch ; owl:annotatedTarget ?target ;
                    <https://w3id.org/sssom/object_source> ?source .
                  ?second owl:annotatedProperty skos:exactMatch ; <https://w3id.org/sssom/object_source> ?source ;
                    owl:annotatedSource ?other ; owl:annotatedTarget ?aim .
                  FILTER(?first != ?second && (?one = ?other || ?target = ?aim))
                }"""));
    }

    @Test
    void nothingIsTheSameAsAnythingOfOthers() {
        assertEquals(List.of(), Faults.in(EVERYTHING, "SELECT ?one ?other { ?one owl:sameAs ?other }"));
    }

    @Test
    void everyCountryButKosovoHasAllKeysThatOtherDataIsJoinedBy() {
        assertEquals(List.of("( ?country = <https://w3id.org/tipgraph/place/XKX> )"), Faults.in(EVERYTHING, """
                SELECT DISTINCT ?country {
                  ?country a tip:Country
                  FILTER NOT EXISTS {
                    ?country tip:iso3 ?iso3 ; tip:m49 ?m49 ; skos:exactMatch ?wikidata, ?geonames .
                    FILTER(CONTAINS(STR(?wikidata), "wikidata.org") && CONTAINS(STR(?geonames), "geonames.org"))
                  }
                }"""));
    }

    private static List<Mapping> those(MappingSet set, Predicate<Mapping> faulty) {
        return set.mappings().stream().filter(faulty).toList();
    }

    private static boolean isScheme(Resource vocabulary) {
        return EVERYTHING.contains(vocabulary, null, SKOS.ConceptScheme);
    }

    /** IRIs of others, but for terms and for those known, in the graphs and in the text of queries and shapes. */
    private static TreeSet<String> external(Set<String> known) throws IOException {
        TreeSet<String> iris = new TreeSet<>();
        EVERYTHING
                .listStatements()
                .forEachRemaining(said -> nodes(said)
                        .filter(RDFNode::isURIResource)
                        .forEach(node -> iris.add(node.asResource().getURI())));
        for (Path folder : List.of(Path.of("queries"), Path.of("shapes"), Path.of("src/main/resources/catalogue"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    iris.addAll(IRI.matcher(Files.readString(file))
                            .results()
                            .map(match -> match.group(1))
                            .toList());
                }
            }
        }
        iris.removeIf(iri -> iri.startsWith(Tip.BASE) || TERMS.matcher(iri).matches() || known.contains(iri));
        return iris;
    }

    private static Stream<RDFNode> nodes(Statement said) {
        return Stream.of(said.getSubject(), said.getPredicate(), said.getObject());
    }

    private static Model everything() {
        Model model = Ontology.TERMS.load();
        Arrays.stream(Ontology.values()).forEach(part -> model.add(part.load()));
        return model;
    }
}
