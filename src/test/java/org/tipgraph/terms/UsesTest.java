package org.tipgraph.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.tipgraph.shapes.Demand;
import org.tipgraph.vocabulary.Tip;

/** What the shapes demand, told of each class and property. */
class UsesTest {

    @Test
    void aClassHasThePropertiesOfItsShape() {
        assertEquals("""
                tip:abuse 1 or more tip:AbuseKind
                tip:actor any number tip:Actor
                tip:victimGroup any number tip:VictimGroup""", of(Tip.Abuse));
    }

    @Test
    void whatIsDemandedOfEveryKindOfClaimIsToldOfTheClaim() {
        assertEquals("""
                tip:attributedTo any number tip:Source
                tip:evidence 1 or more tip:Passage
                tip:inference any number tip:Rule
                tip:narrative exactly 1 tip:Narrative
                tip:rule 0 or 1 tip:Rule
                tip:status exactly 1 tip:Status""", of(Tip.Claim));
    }

    @Test
    void whatIsDemandedOfOneKindMoreThanOfTheOtherIsToldOfEach() {
        assertEquals("tip:m49 exactly 1 xsd:string", of(Tip.Region));
        assertEquals("""
                tip:iso2 0 or 1 xsd:string
                tip:iso3 exactly 1 xsd:string
                tip:m49 0 or 1 xsd:string""", of(Tip.Country));
    }

    @Test
    void aClassHasThePropertiesOfThoseAboveItToo() {
        assertEquals(List.of(Tip.Claim.asNode()), inherited(Tip.Effort));
        assertEquals(List.of(SKOS.Concept.asNode()), inherited(Tip.Practice));
        assertEquals(List.of(), inherited(Tip.Claim));
    }

    @Test
    void aPropertyIsToldOfWhereItIsUsed() {
        assertEquals(
                List.of(Tip.Exploitation.asNode(), Tip.Recommendation.asNode()),
                Sample.uses().with(Tip.practice.asNode()).stream()
                        .map(Demand::of)
                        .toList());
    }

    @Test
    void eachClassIsInOneFamily() {
        List<Term> told = Family.of(Sample.terms()).stream()
                .flatMap(family -> family.classes().stream())
                .sorted(Comparator.comparing(Term::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        assertEquals(Sample.terms().classes().toList(), told);
    }

    private static List<Node> inherited(Resource type) {
        return Sample.uses().inheritedBy(Sample.terms().find(type.asNode()).orElseThrow());
    }

    private static String of(Resource type) {
        return Sample.uses().of(type.asNode()).stream()
                .map(demand -> Stream.concat(
                                Stream.of(Curie.of(demand.property()), demand.count()),
                                demand.value().stream().map(Curie::of))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
