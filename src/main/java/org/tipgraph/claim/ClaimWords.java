package org.tipgraph.claim;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tipgraph.lexicon.Concept;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.lexicon.Match;
import org.tipgraph.lexicon.Places;
import org.tipgraph.mention.Clause;
import org.tipgraph.mention.PlaceMention;
import org.tipgraph.mention.PlaceMention.Part;

/**
 * Tells which words gave a claim a value: those that its reader counted, where others stand for the same code. It asks
 * the readers again instead of having each note every word, which would slow the reading of thousands of narratives for
 * the sake of the few claims that somebody asks about.
 */
public final class ClaimWords {

    private final Context context;

    /** @param country the country of the narrative that the claims are from */
    public ClaimWords(Lexicon lexicon, String country) {
        this.context = new Context(lexicon, country);
    }

    /**
     * The words in order; none where the value was inferred.
     *
     * @param scheme the scheme of the code; {@code origin} or {@code destination} for a place
     */
    public List<Match> of(Grounds grounds, String scheme, String code) {
        Clause part = grounds.part();
        List<List<Match>> surestFirst = List.of(
                named(part, scheme, code).filter(counted(scheme, part)).toList(),
                named(part, scheme, code).toList(),
                named(grounds.clause(), scheme, code).toList());
        return surestFirst.stream()
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<Match> named(Clause clause, String scheme, String code) {
        return switch (scheme) {
            case "origin" -> places(clause, Part.ORIGIN, code::equals);
            case "destination" -> places(clause, Part.DESTINATION, code::equals);
            case "role" -> Stream.concat(role(clause, code), passedThrough(clause, code));
            default -> clause.of(scheme).filter(match -> match.code().equals(code));
        };
    }

    private Predicate<Match> counted(String scheme, Clause part) {
        return switch (scheme) {
            case "victims" -> match -> !Victims.isOfActor(match, part);
            case "actor" -> new ActorReader(part, context)::acts;
            case "sector" -> match -> !Promises.isPromised(part, match.first());
            case "action" -> match -> !Actions.isTopic(match, part);
            case "outcome" -> match -> !Outcomes.isCompared(match, part);
            default -> match -> true;
        };
    }

    private static Stream<Match> role(Clause clause, String code) {
        return clause.of("role").filter(match -> match.code().equals(code));
    }

    /** The places that people pass through: they make a transit country. */
    private Stream<Match> passedThrough(Clause clause, String role) {
        return places(clause, Part.TRANSIT, place -> role.equals("transit"));
    }

    private Stream<Match> places(Clause clause, Part part, Predicate<String> fits) {
        return clause.places().stream()
                .filter(place -> place.part() == part && fits.test(place.code()))
                .map(place -> match(place, clause));
    }

    /** The name or demonym that was found; in {@code South and Southeast Asia} the first region has no match of its own. */
    private Match match(PlaceMention place, Clause clause) {
        return clause.matches().stream()
                .filter(m -> m.is(Places.NAME) || m.is(Places.DEMONYM))
                .filter(m -> m.code().equals(place.code()) && m.first() == place.first())
                .findFirst()
                .orElseGet(() -> elliptic(place));
    }

    private Match elliptic(PlaceMention place) {
        String name = context.lexicon().places().name(place.code()).orElse(place.code());
        BitSet tokens = new BitSet();
        tokens.set(place.first(), place.end());
        return new Match(new Concept(Places.NAME, place.code()), name, place.first(), place.end(), tokens);
    }
}
