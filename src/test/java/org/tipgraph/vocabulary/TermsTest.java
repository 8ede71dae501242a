package org.tipgraph.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final Pattern TERM = Pattern.compile("(?:\\btip:|https://w3id\\.org/tipgraph/ontology#)(\\w+)");

    private static final Model TERMS = Ontology.TERMS.load();

    @Test
    void javaHasAConstantForEveryTermByItsOwnName() throws IllegalAccessException {
        TreeSet<String> constants = new TreeSet<>();
        for (Field field : Tip.class.getFields()) {
            if (Resource.class.isAssignableFrom(field.getType())) {
                Resource term = (Resource) field.get(null);
                assertEquals(Tip.NS + field.getName(), term.getURI());
                constants.add(field.getName());
            }
        }
        assertEquals(defined(), constants);
    }

    @Test
    void everyTermThatAnythingUsesIsDefined() throws IOException {
        List<String> undefined = new ArrayList<>();
        for (Path file : users()) {
            TreeSet<String> used = used(Files.readString(file));
            used.removeAll(defined());
            used.forEach(term -> undefined.add(file + ": tip:" + term));
        }
        assertEquals(List.of(), undefined);
    }

    @Test
    void everyTermIsLabelledDefinedAndPartOfTheOntology() {
        assertEquals(List.of(), Faults.in(TERMS, """
                SELECT ?term {
                  { SELECT DISTINCT ?term { ?term a ?kind FILTER(STRSTARTS(STR(?term), STR(tip:))) } }
                  FILTER NOT EXISTS {
                    ?term rdfs:label ?label ; skos:definition ?definition ; rdfs:isDefinedBy <https://w3id.org/tipgraph/ontology> .
                    FILTER(LANG(?label) = "en" && LANG(?definition) = "en")
                  }
                }"""));
    }

    @Test
    void labelsAndDefinitionsAreSaidOnce() {
        assertEquals(List.of(), Faults.in(TERMS, """
                SELECT ?term ?property {
                  VALUES ?property { rdfs:label skos:definition }
                  ?term ?property ?text .
                } GROUP BY ?term ?property HAVING(COUNT(?text) > 1)"""));
    }

    @Test
    void domainsRangesAndParentsOfOurOwnAreDefinedClassesAndProperties() {
        assertEquals(List.of(), Faults.in(TERMS, """
                SELECT ?term ?kind ?target {
                  VALUES (?kind ?class) {
                    (rdfs:domain owl:Class) (rdfs:range owl:Class) (rdfs:subClassOf owl:Class) (owl:disjointWith owl:Class)
                    (rdfs:subPropertyOf owl:ObjectProperty) (owl:inverseOf owl:ObjectProperty)
                  }
                  ?term ?kind ?target FILTER(STRSTARTS(STR(?target), STR(tip:)))
                  FILTER NOT EXISTS { ?target a ?class }
                }"""));
    }

    @Test
    void aPropertyHasOneKind() {
        assertEquals(List.of(), Faults.in(TERMS, """
                SELECT ?term {
                  VALUES ?kind { owl:ObjectProperty owl:DatatypeProperty owl:AnnotationProperty owl:Class }
                  ?term a ?kind
                } GROUP BY ?term HAVING(COUNT(?kind) > 1)"""));
    }

    @Test
    void rangesFitTheKindOfProperty() {
        assertEquals(List.of(), Faults.in(TERMS, """
                SELECT ?term ?range {
                  ?term a ?kind ; rdfs:range ?range
                  BIND(STRSTARTS(STR(?range), "http://www.w3.org/2001/XMLSchema#") || ?range = rdf:langString AS ?datatype)
                  FILTER(?kind = owl:ObjectProperty && ?datatype || ?kind = owl:DatatypeProperty && !?datatype)
                }"""));
    }

    private static TreeSet<String> defined() {
        TreeSet<String> names = new TreeSet<>();
        TERMS.listSubjects()
                .filterKeep(term -> term.getURI().startsWith(Tip.NS))
                .forEach(term -> names.add(term.getURI().substring(Tip.NS.length())));
        return names;
    }

    private static List<Path> users() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("ontology", "shapes", "queries", "src/test/resources")) {
            if (Files.exists(Path.of(folder))) {
                try (Stream<Path> paths = Files.walk(Path.of(folder))) {
                    paths.filter(path -> path.toString().matches(".*\\.(ttl|trig|rq)"))
                            .forEach(files::add);
                }
            }
        }
        return files.stream().sorted().toList();
    }

    private static TreeSet<String> used(String text) {
        TreeSet<String> names = new TreeSet<>();
        Matcher matcher = TERM.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
