package org.tipgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionGraphTest {

    private static final String PREFIXES = """
            BASE <https://w3id.org/tipgraph/>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private static final String LIBRARY = """
            <queries> dct:title "Query library"@en ;
                dct:description "Questions in plain English, each with the SPARQL query that asks it and the parameters that it takes."@en .
            <queries/prefixes> a owl:Ontology ; dct:title "Prefixes of the query library"@en .
            """;

    private static Graph graph(Path folder, String name, String text) throws Exception {
        Files.writeString(folder.resolve(name + ".rq"), text);
        return QuestionGraph.of(QuestionLibrary.of(folder));
    }

    private static Graph turtle(String text) {
        return RDFParser.fromString(PREFIXES + LIBRARY + text, Lang.TURTLE).toGraph();
    }

    private static void assertSame(Graph expected, Graph graph) {
        assertEquals(
                expected.stream().map(Object::toString).collect(Collectors.toSet()),
                graph.stream().map(Object::toString).collect(Collectors.toSet()));
    }

    @Test
    void a_select_with_its_question_notes_topic_prefixes_and_parameters(@TempDir Path folder) throws Exception {
        Graph graph = graph(folder, "words", """
                # Which claims have certain words?
                # Case does not matter,
                # nor does place.
                # topic: Words
                # parameter: words text, words such as work, default: workers
                # parameter: year integer, a year, default: all
                PREFIX tip: <https://w3id.org/tipgraph/ontology#>
                SELECT ?claim { VALUES ?words { "workers" } VALUES ?year { UNDEF } ?claim tip:any ?words, ?year }
                """);
        assertSame(turtle("""
                <queries/prefixes> sh:declare <queries/prefix/tip> .
                <queries/prefix/tip> a sh:PrefixDeclaration ; sh:prefix "tip" ;
                    sh:namespace "https://w3id.org/tipgraph/ontology#"^^xsd:anyURI .
                <query/words> a sh:SPARQLExecutable, sh:SPARQLSelectExecutable ;
                    rdfs:comment "Which claims have certain words?"@en ;
                    dct:description "Case does not matter, nor does place."@en ;
                    dct:isPartOf <queries> ;
                    schema:keywords "Words"@en ;
                    schema:target <sparql> ;
                    sh:prefixes <queries/prefixes> ;
                    sh:parameter <query/words/parameter/words>, <query/words/parameter/year> ;
                    sh:select '''PREFIX tip: <https://w3id.org/tipgraph/ontology#>
                SELECT ?claim { VALUES ?words { "workers" } VALUES ?year { UNDEF } ?claim tip:any ?words, ?year }''' .
                <query/words/parameter/words> a sh:Parameter ; sh:path <query/parameter/words> ; sh:order 1 ;
                    sh:name "words"@en ; sh:description "words such as work; default: workers"@en ;
                    sh:datatype xsd:string ; sh:optional true ; sh:defaultValue "workers" .
                <query/words/parameter/year> a sh:Parameter ; sh:path <query/parameter/year> ; sh:order 2 ;
                    sh:name "year"@en ; sh:description "a year; default: all"@en ;
                    sh:datatype xsd:integer ; sh:optional true .
                """), graph);
    }

    @Test
    void an_ask_is_an_ask_and_a_describe_is_text(@TempDir Path folder) throws Exception {
        graph(folder, "anything", "# Is there anything?\nASK { ?s ?p ?o }");
        Graph graph = graph(folder, "everything", "# What is there?\nDESCRIBE * { ?s ?p ?o }");
        assertSame(turtle("""
                <query/anything> a sh:SPARQLExecutable, sh:SPARQLAskExecutable ; sh:ask "ASK { ?s ?p ?o }" ;
                    rdfs:comment "Is there anything?"@en ; dct:isPartOf <queries> ; schema:target <sparql> ;
                    sh:prefixes <queries/prefixes> .
                <query/everything> a sh:SPARQLExecutable ; schema:text "DESCRIBE * { ?s ?p ?o }" ;
                    rdfs:comment "What is there?"@en ; dct:isPartOf <queries> ; schema:target <sparql> ;
                    sh:prefixes <queries/prefixes> .
                """), graph);
    }

    @Test
    void each_text_of_the_library_is_the_query_of_its_file() throws Exception {
        QuestionLibrary library = QuestionLibrary.bundled();
        for (Question question : library.questions()) {
            assertEquals(
                    question.query(), QueryFactory.create(question.text(), Syntax.syntaxSPARQL_11), question.name());
        }
    }

    @Test
    void nothing_is_a_blank_node() throws Exception {
        Graph graph = QuestionGraph.of(QuestionLibrary.bundled());
        assertTrue(graph.size() > 500, "too few: " + graph.size());
        assertFalse(graph.stream()
                .anyMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank()));
    }

    /** So that each can be tried, by people and by programs that read the description of the interface. */
    @Test
    void each_parameter_of_the_library_has_a_value_to_try() throws Exception {
        Set<String> without = QuestionLibrary.bundled().questions().stream()
                .flatMap(question -> question.parameters().stream())
                .filter(parameter -> parameter.example().isEmpty())
                .map(Parameter::name)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), without);
    }

    @Test
    void each_question_of_the_library_has_a_topic() throws Exception {
        assertEquals(
                Set.of(),
                QuestionLibrary.bundled().questions().stream()
                        .filter(question -> question.topic().isEmpty())
                        .map(Question::name)
                        .collect(Collectors.toSet()));
    }
}
