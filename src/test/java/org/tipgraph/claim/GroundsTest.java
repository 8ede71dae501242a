package org.tipgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tipgraph.lexicon.Concept;
import org.tipgraph.lexicon.IdentityReader;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.mention.Clause;
import org.tipgraph.mention.PlaceMention.Part;
import org.tipgraph.text.Identity;
import org.tipgraph.text.Narrative;
import org.tipgraph.text.SourceFile;
import org.tipgraph.text.SourceText;

/** What claims rest on. */
class GroundsTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final ClaimReader READER = new ClaimReader(LEXICON);
    private static final Identity IDENTITY = new Identity("AND", 2019, "2019 Trafficking in Persons Report: Andorra");

    @ParameterizedTest
    @MethodSource("org.tipgraph.AllNarratives#files")
    void everyValueOfAClaimIsInItsWordsOrInferred(Path file) throws Exception {
        SourceText text = SourceFile.read(file);
        Identity identity = new IdentityReader(LEXICON.places()).read(text, IdentityReader.Given.NOTHING);
        Narrative narrative = Narrative.of(text, identity, LEXICON.layout());
        List<String> unfounded = READER.read(narrative).stream()
                .flatMap(claim -> values(claim)
                        .filter(value -> !isTold(value, claim.grounds()))
                        .map(value -> value + " of “" + narrative.quote(claim.span()) + "”"))
                .toList();
        assertEquals(List.of(), unfounded);
    }

    @Test
    void theRuleDependsOnSectionAndWords() {
        assertEquals(
                Set.of(Rule.PRACTICE_IN_PROFILE),
                rules("TRAFFICKING PROFILE", "Women are exploited in sex trafficking"));
        assertEquals(Set.of(Rule.RISK_IN_PROFILE), rules("TRAFFICKING PROFILE", "Migrants are vulnerable"));
        assertEquals(Set.of(Rule.PEOPLE_EXPLOITED), rules("PROTECTION", "Women were exploited in sex trafficking"));
        assertEquals(
                Set.of(Rule.COMPLICITY),
                rules("PROSECUTION", "Official complicity in sex trafficking remained a concern"));
    }

    @Test
    void whatNoWordsTellIsInferred() {
        Claim claim = read("TRAFFICKING PROFILE", "Women are exploited in sex trafficking").stream()
                .filter(Claim.Exploitation.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("destination AND COUNTRY_UNLESS_ABROAD"), inferences(claim));
    }

    @Test
    void whatIsCarriedOverComesFromTheClauseBefore() {
        List<Claim> claims = read(
                "TRAFFICKING PROFILE",
                "Peruvian women are exploited in sex trafficking in bars. Traffickers confiscate their passports");
        Claim second = claims.stream()
                .filter(Claim.Exploitation.class::isInstance)
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(
                        "victims women CARRIED_OVER",
                        "practice sex-trafficking CARRIED_OVER",
                        "origin PER CARRIED_OVER",
                        "destination AND CARRIED_OVER"),
                inferences(second));
        Clause from = second.grounds().inferences().get(0).from().orElseThrow();
        assertEquals("Peruvian", from.token(from.first()).raw());
    }

    private static List<String> inferences(Claim claim) {
        return claim.grounds().inferences().stream()
                .map(inference -> inference.scheme() + " " + inference.code() + " " + inference.rule())
                .toList();
    }

    private static Set<Rule> rules(String heading, String sentence) {
        Set<Rule> rules = new TreeSet<>();
        read(heading, sentence).stream()
                .filter(Claim.Exploitation.class::isInstance)
                .forEach(claim -> rules.add(claim.grounds().rule()));
        return rules;
    }

    private static List<Claim> read(String heading, String sentences) {
        String text = IDENTITY.title() + "\n\n" + heading + "\n\n" + sentences + ".";
        return READER.read(Narrative.of(new SourceText("2019-AND.txt", text), IDENTITY, LEXICON.layout()));
    }

    private static boolean isTold(Concept value, Grounds grounds) {
        boolean inferred = grounds.inferences().stream()
                .anyMatch(i -> i.scheme().equals(value.scheme()) && i.code().equals(value.code()));
        return inferred || isNamed(value, grounds.part());
    }

    private static boolean isNamed(Concept value, Clause part) {
        return switch (value.scheme()) {
            case "origin" -> part.places(Part.ORIGIN).contains(value.code());
            case "destination" -> part.places(Part.DESTINATION).contains(value.code());
            default -> part.has(value.scheme(), value.code());
        };
    }

    private static Stream<Concept> values(Claim claim) {
        if (claim instanceof Claim.Exploitation exploitation) {
            return Stream.of(
                            of("practice", exploitation.practices()),
                            of("victims", exploitation.victims()),
                            of("origin", exploitation.origins()),
                            of("destination", exploitation.destinations()),
                            of("sector", exploitation.sectors()),
                            of("actor", exploitation.actors()),
                            of("indicator", exploitation.indicators()))
                    .flatMap(concepts -> concepts);
        } else if (claim instanceof Claim.Abuse abuse) {
            return Stream.of(of("abuse", abuse.abuses()), of("victims", abuse.victims()), of("actor", abuse.actors()))
                    .flatMap(concepts -> concepts);
        } else if (claim instanceof Claim.Effort effort) {
            Stream<Concept> outcome = of("outcome", Set.of(effort.outcome()));
            return Set.of(Rule.ACTION_NAMED, Rule.INACTION_IN_PROFILE)
                            .contains(claim.grounds().rule())
                    ? Stream.concat(of("action", Set.of(effort.action())), outcome)
                    : outcome;
        }
        return Stream.of();
    }

    private static Stream<Concept> of(String scheme, Set<String> codes) {
        return codes.stream().map(code -> new Concept(scheme, code));
    }
}
