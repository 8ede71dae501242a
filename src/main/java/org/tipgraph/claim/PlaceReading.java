package org.tipgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tipgraph.mention.Clause;
import org.tipgraph.mention.PlaceMention.Part;

/**
 * Where the people of a claim come from and where they are exploited. Where the words name no destination it is the
 * country of the narrative, unless they point abroad; where they name no origin it is unknown, unless the people are
 * the country's own.
 *
 * @param origins codes of places
 * @param destinations codes of places
 */
record PlaceReading(SortedSet<String> origins, SortedSet<String> destinations) {

    private static final Set<String> OWN_GROUPS = Set.of(
            "prisoners",
            "political-prisoners",
            "students",
            "repatriated-persons",
            "public-employees",
            "overseas-workers",
            "unemployed-persons");

    PlaceReading {
        origins = Codes.copy(origins);
        destinations = Codes.copy(destinations);
    }

    static List<PlaceReading> of(
            Clause part,
            Clause clause,
            Context context,
            SortedSet<String> victims,
            List<PracticeWithSectors> practices) {
        boolean roleBefore = !part.hasCue("country-role") && part.has("victims") && clause.hasCue("country-role");
        List<PlaceReading> byRole = byRole(roleBefore ? clause : part, context);
        if (!byRole.isEmpty()) {
            return byRole;
        }
        if (part.hasCue("domestic-and-foreign")) {
            return domesticAndForeign(part, context);
        }
        return List.of(new PlaceReading(
                origins(part, clause, context, victims, practices), destinations(part, clause, context, practices)));
    }

    /** A source and destination country makes two claims: of its people abroad, and of others in it. */
    private static List<PlaceReading> byRole(Clause part, Context context) {
        List<PlaceReading> readings = new ArrayList<>();
        if (part.hasCue("country-role")) {
            SortedSet<String> own = Codes.of(context.country());
            SortedSet<String> origins = part.places(Part.ORIGIN);
            boolean source = part.has("role", "source");
            boolean destination = part.has("role", "destination");
            context.notes().infer("origin", own, Rule.PLACE_OF_ROLE, Optional.empty());
            context.notes().infer("destination", own, Rule.PLACE_OF_ROLE, Optional.empty());
            if (source) {
                SortedSet<String> abroad = new TreeSet<>(part.places(Part.DESTINATION));
                abroad.remove(context.country());
                readings.add(new PlaceReading(own, abroad));
            }
            if (destination) {
                origins.remove(context.country());
                readings.add(new PlaceReading(origins, own));
            }
            if (!source && !destination && part.has("role", "transit")) {
                SortedSet<String> beyond = part.places(Part.DESTINATION);
                beyond.remove(context.country());
                readings.add(new PlaceReading(origins, beyond));
            }
        }
        return readings;
    }

    private static List<PlaceReading> domesticAndForeign(Clause part, Context context) {
        SortedSet<String> own = Codes.of(context.country());
        context.notes().infer("origin", own, Rule.DOMESTIC_AND_FOREIGN, Optional.empty());
        context.notes().infer("destination", own, Rule.DOMESTIC_AND_FOREIGN, Optional.empty());
        List<PlaceReading> readings = new ArrayList<>();
        readings.add(new PlaceReading(own, own));
        if (part.hasCue("abroad")) {
            readings.add(new PlaceReading(own, Codes.of()));
        }
        return readings;
    }

    private static SortedSet<String> origins(
            Clause part,
            Clause clause,
            Context context,
            SortedSet<String> victims,
            List<PracticeWithSectors> practices) {
        SortedSet<String> origins = part.places(Part.ORIGIN);
        if (origins.isEmpty() && part != clause && !goesOn(clause)) {
            Clause before = clause.part(clause.first(), part.first() + 1);
            origins = before.places(Part.ORIGIN);
            context.notes().infer("origin", origins, Rule.TOLD_IN_CLAUSE, Optional.of(before));
        }
        if (origins.isEmpty() && goesOn(clause)) {
            origins = context.before()
                    .map(before -> new TreeSet<>(before.origins()))
                    .orElseGet(TreeSet::new);
            context.notes().infer("origin", origins, Rule.CARRIED_OVER, context.clause());
        }
        if (origins.isEmpty() && !part.hasCue("foreign-people")) {
            context.inSentenceOf(clause).map(Claim.Exploitation::origins).ifPresent(origins::addAll);
            context.notes().infer("origin", origins, Rule.TOLD_IN_SENTENCE, context.clause());
        }
        boolean own =
                part.hasCue("own-people") || victims.stream().anyMatch(OWN_GROUPS::contains) || ownState(practices);
        boolean foreign = part.hasCue("foreign-people");
        if (origins.isEmpty() && own && !foreign) {
            origins.add(context.notes().infer("origin", context.country(), Rule.OWN_PEOPLE));
        }
        return origins;
    }

    /** Whether the clause goes on about people told of before, and names no other people. */
    private static boolean goesOn(Clause clause) {
        return Victims.isDefinite(clause)
                || clause.hasCue("anaphora") && !clause.has("victims") && !Victims.namesPeople(clause);
    }

    /** Forced labour in the state's own prisons and workplaces is of its own people. */
    private static boolean ownState(List<PracticeWithSectors> practices) {
        return practices.stream().anyMatch(p -> p.practices().contains("prison-labour"));
    }

    private static SortedSet<String> destinations(
            Clause part, Clause clause, Context context, List<PracticeWithSectors> practices) {
        SortedSet<String> kept = part.places(Part.DESTINATION, place -> !Promises.isPromised(part, place.first()));
        SortedSet<String> destinations = kept.isEmpty() ? part.places(Part.DESTINATION) : kept;
        boolean domestic = clause.hasCue("domestic");
        if (domestic && destinations.add(context.country())) {
            context.notes().infer("destination", context.country(), Rule.WITHIN_COUNTRY);
        }
        if (!destinations.isEmpty()) {
            return destinations;
        }
        if (goesOn(clause) && context.before().isPresent() && !clause.hasCue("abroad")) {
            return before(Rule.CARRIED_OVER, context);
        }
        boolean inSentence = context.inSentenceOf(clause).isPresent() && !clause.hasCue("abroad");
        if (inSentence) {
            return before(Rule.TOLD_IN_SENTENCE, context);
        }
        boolean overseas = practices.stream().anyMatch(p -> p.practices().contains("overseas-contract-labour"))
                && part.places(Part.ORIGIN).stream().allMatch(context.country()::equals);
        if (!clause.hasCue("abroad") && !overseas) {
            destinations.add(context.notes().infer("destination", context.country(), Rule.COUNTRY_UNLESS_ABROAD));
        }
        return destinations;
    }

    private static SortedSet<String> before(Rule rule, Context context) {
        SortedSet<String> destinations = context.before().get().destinations();
        context.notes().infer("destination", destinations, rule, context.clause());
        return destinations;
    }
}
