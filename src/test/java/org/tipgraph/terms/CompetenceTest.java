package org.tipgraph.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tipgraph.vocabulary.Tip;

/** Each term of the ontology is there for a question. */
class CompetenceTest {

    private static final String EXEMPT = "Serves no question: ";

    @Test
    void everyTermServesAQuestionOrSaysWhyItServesNone() throws Exception {
        Set<String> silent = Sample.guide().entries().stream()
                .filter(entry -> entry.questions().isEmpty())
                .map(Entry::term)
                .filter(term -> term.notes().stream().noneMatch(note -> note.startsWith(EXEMPT)))
                .map(Term::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(), silent, "add a question to queries/, or a skos:editorialNote that begins with: " + EXEMPT);
    }

    @Test
    void aTermThatIsSaidToServeNoQuestionServesNone() throws Exception {
        Set<String> wrong = Sample.guide().entries().stream()
                .filter(entry -> !entry.questions().isEmpty())
                .map(Entry::term)
                .filter(term -> term.notes().stream().anyMatch(note -> note.startsWith(EXEMPT)))
                .map(Term::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a class            # SELECT * { ?x a tip:tier }",
                "a property         # SELECT * { ?x tip:tier ?y }",
                "a step of a path   # SELECT * { ?x tip:low/^tip:tier ?y }",
                "a repeated step    # SELECT * { ?x (tip:low|tip:tier)* ?y }",
                "a step left out    # SELECT * { ?x !(tip:low|tip:tier) ?y }",
                "a value            # SELECT * { VALUES ?p { tip:tier } ?x ?p ?y }",
                "a compared value   # SELECT * { ?x ?p ?y FILTER(?p = tip:tier) }",
                "what may not exist # SELECT * { ?x ?p ?y FILTER NOT EXISTS { ?x tip:tier ?z } }",
                "what may be bound  # SELECT * { ?x ?p ?y BIND(EXISTS { ?x tip:tier ?z } AS ?b) }",
                "what is optional   # SELECT * { ?x ?p ?y OPTIONAL { ?x tip:tier ?z } }",
                "an inner query     # SELECT * { { SELECT ?x { ?x tip:tier ?z } } }",
                "a graph            # SELECT * { GRAPH ?g { ?x tip:tier ?z } }",
                "what is made       # CONSTRUCT { ?x tip:tier ?y } { ?x ?p ?y }",
            })
    void aQueryMentionsATermWhereverItStands(String place, String query) {
        assertTrue(
                Mentions.in(QueryFactory.create("PREFIX tip: <" + Tip.NS + "> " + query))
                        .contains(Tip.tier.asNode()),
                place);
    }

    @Test
    void aTermInACommentOrStringIsNotMentioned() {
        String query = "SELECT * { ?x ?p \"" + Tip.tier.getURI() + "\" } # <" + Tip.tier.getURI() + ">";
        assertEquals(Set.of(), Mentions.in(QueryFactory.create(query)));
    }

    @Test
    void aClassServesTheQuestionsThatAPropertyLeadsFrom() throws Exception {
        Entry tier = Sample.guide().entry(Tip.Tier.asNode()).orElseThrow();
        assertTrue(
                tier.questions().stream()
                        .anyMatch(served -> served.question().name().equals("tier-and-trend")
                                && served.through().map(Term::name).equals(Optional.of("tier"))),
                tier.questions().toString());
    }

    @Test
    void aQuestionIsToldOnceOfATerm() throws Exception {
        for (Entry entry : Sample.guide().entries()) {
            List<String> names = entry.questions().stream()
                    .map(served -> served.question().name())
                    .toList();
            assertEquals(names.stream().distinct().toList(), names, entry.term().name());
        }
    }
}
