package org.tipgraph.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tipgraph.lexicon.IdentityReader.Given;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.rdf.Conversion;
import org.tipgraph.rdf.Converter;
import org.tipgraph.text.InputException;
import org.tipgraph.text.SourceFile;
import org.tipgraph.text.SourceText;

/** Why claims are in the data. */
class ExplainerTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final Converter CONVERTER = new Converter(LEXICON);
    private static final Explainer EXPLAINER = new Explainer(LEXICON);

    /** The rules that give a value without words of its own, and with no need of a reason but themselves. */
    private static final Set<String> ENOUGH = Set.of("transit-named", "victims-penalised", "return-without-screening");

    @ParameterizedTest
    @MethodSource("org.tipgraph.AllNarratives#files")
    void everyClaimCanBeExplained(Path file) throws InputException {
        Conversion conversion = CONVERTER.convert(SourceFile.read(file), Given.NOTHING);
        List<String> unexplained = conversion.claims().keySet().stream()
                .map(iri -> EXPLAINER.explain(iri, conversion, file.toString()))
                .filter(ExplainerTest::lacksAReason)
                .map(ExplanationText::of)
                .toList();
        assertEquals(List.of(), unexplained);
    }

    private static boolean lacksAReason(Explanation explanation) {
        return !ENOUGH.contains(explanation.rule().code())
                && explanation.values().stream()
                        .map(Value::reason)
                        .anyMatch(new Reason.Told("The rule above gives it.")::equals);
    }

    @Test
    void wordsWithAGapAreQuotedWithoutWhatStandsInIt() throws InputException {
        assertEquals(
                List.of("forcing … to beg"), words("Relatives exploit men by forcing them daily to beg", "practice"));
    }

    @Test
    void thoseWordsAreToldThatTheReaderCounted() throws InputException {
        assertEquals(List.of("Women"), words("Women are exploited by women pimps in sex trafficking", "victimGroup"));
    }

    @Test
    void aRoleFollowsFromTheExploitationThatIsToldWithIt() throws InputException {
        Explanation role = explain("Andorran women are exploited in sex trafficking in France")
                .filter(explanation -> explanation.kind().equals("country role"))
                .findFirst()
                .orElseThrow();
        Value source = role.values().get(0);
        String exploitation =
                role.iri().replace("https://w3id.org/tipgraph/", "").replace("country-role", "exploitation");
        assertEquals(new Reason.Told("It follows from " + exploitation + "."), source.reason());
    }

    @Test
    void aPlaceThatPeoplePassThroughMakesATransitCountry() throws InputException {
        Value transit = explain("Peruvian women transit through Andorra and are subjected to sex trafficking in France")
                .flatMap(explanation -> explanation.values().stream())
                .filter(value ->
                        value.property().equals("role") && value.value().equals("transit"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("transit", "through", "Andorra"),
                ((Reason.Named) transit.reason())
                        .words().stream().map(Wording::words).toList());
    }

    @Test
    void whatIsCarriedOverNamesThePassageThatItIsFrom() throws InputException {
        Explanation second = explain(
                        "Peruvian women are exploited in sex trafficking. Traffickers confiscate their passports")
                .filter(explanation -> explanation.kind().equals("exploitation"))
                .skip(1)
                .findFirst()
                .orElseThrow();
        Value origin = second.values().stream()
                .filter(value -> value.property().equals("origin"))
                .findFirst()
                .orElseThrow();
        assertEquals("Peru", origin.name());
        Optional<MarkedPassage> from = ((Reason.Inferred) origin.reason()).from();
        assertEquals(
                "Peruvian women are exploited in sex trafficking",
                from.orElseThrow().sentence().words());
    }

    private static List<String> words(String sentence, String property) throws InputException {
        return explain(sentence)
                .filter(explanation -> explanation.kind().equals("exploitation"))
                .flatMap(explanation -> explanation.values().stream())
                .filter(value -> value.property().equals(property))
                .flatMap(value -> ((Reason.Named) value.reason()).words().stream())
                .map(Wording::words)
                .collect(Collectors.toList());
    }

    private static Stream<Explanation> explain(String sentences) throws InputException {
        String text = "2019 Trafficking in Persons Report: Andorra\n\nTRAFFICKING PROFILE\n\n" + sentences + ".";
        Conversion conversion = CONVERTER.convert(new SourceText("2019-AND.txt", text), Given.NOTHING);
        return conversion.claims().keySet().stream().map(iri -> EXPLAINER.explain(iri, conversion, "2019-AND.txt"));
    }
}
