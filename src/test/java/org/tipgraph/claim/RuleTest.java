package org.tipgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.text.Identity;
import org.tipgraph.text.Narrative;
import org.tipgraph.text.SourceText;
import org.tipgraph.vocabulary.Ontology;
import org.tipgraph.vocabulary.Tip;

/** The rules and what {@code ontology/concepts/rule.ttl} tells of them. */
class RuleTest {

    private static final Model CONCEPTS = Ontology.CONCEPTS.load();
    private static final Lexicon LEXICON = Lexicon.load();
    private static final ClaimReader READER = new ClaimReader(LEXICON);
    private static final Identity IDENTITY = new Identity("AND", 2019, "2019 Trafficking in Persons Report: Andorra");
    private static final List<String> HEADINGS =
            List.of("TRAFFICKING PROFILE", "PROSECUTION", "PROTECTION", "PRIORITIZED RECOMMENDATIONS", "");

    @Test
    void eachRuleIsAConceptOfTheScheme() {
        assertEquals(
                CONCEPTS.listSubjectsWithProperty(SKOS.inScheme, Tip.scheme("rule"))
                        .filterKeep(concept -> concept.hasProperty(SKOS.broader))
                        .mapWith(concept -> concept.getProperty(SKOS.notation).getString())
                        .toSet(),
                Arrays.stream(Rule.values()).map(Rule::code).collect(Collectors.toSet()));
    }

    @Test
    void whatARuleLooksForIsInTheLexicon() {
        Model words = Ontology.LEXICON.load();
        assertEquals(
                List.of(),
                CONCEPTS.listObjectsOfProperty(RDFS.seeAlso)
                        .filterDrop(entry -> words.contains(entry.asResource(), Tip.pattern))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void theExampleOfARuleIsReadByIt(Rule rule) {
        String example = Tip.concept("rule", rule.code())
                .inModel(CONCEPTS)
                .getProperty(SKOS.example)
                .getString();
        assertTrue(HEADINGS.stream().anyMatch(heading -> rules(heading, example).anyMatch(rule::equals)));
    }

    private static Stream<Rule> rules(String heading, String sentences) {
        String text = IDENTITY.title() + "\n\n" + heading + "\n\n" + sentences;
        Narrative narrative = Narrative.of(new SourceText("2019-AND.txt", text), IDENTITY, LEXICON.layout());
        return READER.read(narrative).stream()
                .map(Claim::grounds)
                .flatMap(grounds -> Stream.concat(
                        Stream.of(grounds.rule()), grounds.inferences().stream().map(Inference::rule)));
    }
}
