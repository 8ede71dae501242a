package org.tipgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.lexicon.Match;
import org.tipgraph.lexicon.Places;
import org.tipgraph.mention.PlaceMention.Part;
import org.tipgraph.text.Token;

/**
 * Tells which part each place of a sentence plays, by the words around it: {@code from Peru} and {@code Peruvian women}
 * name an origin, {@code in Peru} and {@code to Peru} a destination, {@code through Peru} a transit country,
 * {@code Peruvian pimps} none of them. In a list each place plays the part of the one before it.
 *
 * <p>A demonym that fits several countries counts for the one that {@code known} tells, else for none.
 */
final class PlaceReader {

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final List<Match> matches;
    private final Predicate<String> known;

    PlaceReader(Lexicon lexicon, List<Token> tokens, List<Match> matches, Predicate<String> known) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.matches = matches;
        this.known = known;
    }

    List<PlaceMention> places() {
        List<PlaceMention> found = new ArrayList<>();
        for (Match match : resolved()) {
            Optional<PlaceMention> before =
                    found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
            Part part = part(match, before);
            addElliptic(match, part, found);
            found.add(new PlaceMention(match.code(), part, match.first(), match.end()));
        }
        return carriedBack(found);
    }

    /** One match for each place named: ambiguous demonyms resolved or left out. */
    private List<Match> resolved() {
        Map<Integer, List<Match>> byPlace = matches.stream()
                .filter(m -> m.is(Places.NAME) || m.is(Places.DEMONYM))
                .collect(Collectors.groupingBy(Match::first));
        return byPlace.keySet().stream()
                .sorted()
                .map(byPlace::get)
                .map(this::resolve)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Match> resolve(List<Match> candidates) {
        Set<String> codes = candidates.stream().map(Match::code).collect(Collectors.toSet());
        if (codes.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        List<Match> fitting =
                candidates.stream().filter(m -> known.test(m.code())).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** A word that is both, such as {@code Caribbean}, is a demonym only where people or a sector follow. */
    private Match nameOrDemonym(List<Match> candidates) {
        Optional<Match> name =
                candidates.stream().filter(m -> m.is(Places.NAME)).findFirst();
        int next = headAfter(candidates.get(0).end());
        boolean adjective = beginsVictims(next) || beginsActor(next) || begins("sector", next);
        return name.filter(n -> !adjective).orElse(candidates.get(0));
    }

    private Part part(Match match, Optional<PlaceMention> before) {
        if (before.isPresent()
                && before.get().end() <= match.first()
                && isList(before.get().end(), match.first())) {
            return match.is(Places.DEMONYM) && !isRegionPhrase(match)
                    ? partOfDemonym(match, before)
                    : before.get().part();
        }
        boolean asName = match.is(Places.NAME) || isRegionPhrase(match);
        return asName ? partOfName(match) : partOfDemonym(match, Optional.empty());
    }

    /** {@code African countries}, {@code the Balkan region}: a demonym that makes a name. */
    private boolean isRegionPhrase(Match match) {
        int at = match.end();
        while (at < tokens.size() && (Syntax.LIST.contains(norm(at)) || isPlaceAt(at))) {
            at++;
        }
        return Syntax.REGION_NOUNS.contains(norm(at));
    }

    private boolean isPlaceAt(int at) {
        return matches.stream().anyMatch(m -> m.first() == at && (m.is(Places.DEMONYM) || m.is(Places.NAME)));
    }

    private Part partOfDemonym(Match match, Optional<PlaceMention> before) {
        boolean ofActor =
                matches.stream().anyMatch(m -> m.is("actor") && m.first() < match.first() && match.end() < m.end());
        if (ofActor) {
            return Part.OTHER;
        }
        if (matches.stream().anyMatch(m -> m.is("victims") && match.liesIn(m))) {
            return Part.ORIGIN;
        }
        int next = headAfter(match.end());
        String word = norm(next);
        if (Syntax.STATE_NOUNS.contains(word) || beginsActor(next) && !beginsVictims(next)) {
            return Part.OTHER;
        }
        if (beginsVictims(next)) {
            return Part.ORIGIN;
        }
        if (Syntax.GROUND_NOUNS.contains(word) || begins("sector", next)) {
            return Part.DESTINATION;
        }
        if (word.equals("'s") || Syntax.BORDER_NOUNS.contains(word)) {
            return Part.OTHER;
        }
        return before.filter(p -> p.part() == Part.OTHER).map(p -> Part.OTHER).orElse(Part.ORIGIN);
    }

    /** Past coordinated demonyms and adjectives, the word that a demonym goes with. */
    private int headAfter(int from) {
        int at = from;
        while (at < tokens.size()
                && at < from + 8
                && !beginsVictims(at)
                && !beginsActor(at)
                && (Syntax.LIST.contains(norm(at)) && isPlaceAt(at + 1)
                        || isPlaceAt(at)
                        || Syntax.ADJECTIVES.contains(norm(at)))) {
            at++;
        }
        return at;
    }

    private Part partOfName(Match match) {
        String next = norm(match.end());
        if (next.equals("'s") || next.equals("'")) {
            return partOfPossessive(match.end() + 1);
        }
        if (Syntax.STATE_NOUNS.contains(next)) {
            return Part.OTHER;
        }
        int at = beforeModifiers(match.first() - 1);
        String preposition = norm(at);
        if (preposition.equals("from")) {
            return partAfterFrom(at);
        }
        if (preposition.equals("of")) {
            return partAfterOf(at);
        }
        if (Syntax.TRANSIT.contains(preposition)) {
            return Part.TRANSIT;
        }
        if (Syntax.TOWARDS.contains(preposition)) {
            return Syntax.WAY.contains(norm(at - 1)) ? Part.OTHER : Part.DESTINATION;
        }
        return Syntax.INSIDE.contains(preposition) ? Part.DESTINATION : Part.OTHER;
    }

    private Part partOfPossessive(int at) {
        int head = at;
        while (Syntax.ADJECTIVES.contains(norm(head))) {
            head++;
        }
        boolean ground = Syntax.GROUND_NOUNS.contains(norm(head)) || begins("sector", head);
        return ground ? Part.DESTINATION : beginsVictims(head) ? Part.ORIGIN : Part.OTHER;
    }

    private Part partAfterFrom(int from) {
        String verb = norm(from - 1);
        if (Syntax.NATIONALS.contains(verb)) {
            return Part.ORIGIN;
        }
        if (Syntax.RETURNS.contains(verb)) {
            return Part.OTHER;
        }
        return headBefore(from).filter(m -> m.is("actor")).isPresent() ? Part.OTHER : Part.ORIGIN;
    }

    private Part partAfterOf(int of) {
        String noun = norm(of - 1);
        if (Syntax.BORDER_NOUNS.contains(noun) || Syntax.PARTS.contains(noun)) {
            int before = beforeModifiers(of - 2);
            return Syntax.INSIDE.contains(norm(before)) || Syntax.TOWARDS.contains(norm(before))
                    ? Part.DESTINATION
                    : norm(before).equals("from") ? Part.ORIGIN : Part.OTHER;
        }
        boolean people = Syntax.NATIONALS.contains(noun)
                || headBefore(of).filter(m -> m.is("victims")).isPresent();
        return people ? Part.ORIGIN : Part.OTHER;
    }

    /** The victim group or actor that ends within three tokens before a preposition; a victim group before an actor. */
    private Optional<Match> headBefore(int preposition) {
        List<Match> near = matches.stream()
                .filter(m -> m.is("victims") && !isOfActor(m) || m.is("actor"))
                .filter(m -> m.end() <= preposition && m.end() > preposition - 3)
                .toList();
        Optional<Match> victims = near.stream().filter(m -> m.is("victims")).findFirst();
        return victims.isPresent() ? victims : near.stream().findFirst();
    }

    private boolean isOfActor(Match match) {
        return matches.stream().anyMatch(m -> m.is("actor") && match.liesIn(m));
    }

    private int beforeModifiers(int from) {
        int at = from;
        while (at >= 0 && Syntax.MODIFIERS.contains(norm(at))) {
            at--;
        }
        return at;
    }

    /** Whether only words of a list stand between two places. */
    private boolean isList(int from, int to) {
        if (to - from > 12) {
            return false;
        }
        for (int at = from; at < to; at++) {
            boolean regionIn = norm(at).equals("in") && Syntax.REGION_NOUNS.contains(norm(at - 1));
            boolean lesser = norm(at).equals("to") && norm(at + 1).equals("a");
            boolean unknownPlace = at > from && tokens.get(at).isCapitalised();
            if (!Syntax.LIST.contains(norm(at))
                    && !Syntax.MODIFIERS.contains(norm(at))
                    && !regionIn
                    && !unknownPlace
                    && !lesser) {
                return false;
            }
        }
        return true;
    }

    /** {@code South and Southeast Asia}: the head noun goes with the first word too. */
    private void addElliptic(Match match, Part part, List<PlaceMention> found) {
        String head = tokens.get(match.end() - 1).raw();
        int at = beforeJoins(match.first());
        while (at >= 0 && tokens.get(at).isCapitalised() && !isWithinPlace(at)) {
            Optional<String> code = region(tokens.get(at).raw() + " " + head);
            if (code.isEmpty()) {
                return;
            }
            found.add(new PlaceMention(code.get(), partOfElliptic(at, part), at, at + 1));
            at = beforeJoins(at);
        }
    }

    /** The token before conjunctions and commas, or -1 where there are none. */
    private int beforeJoins(int from) {
        int at = from - 1;
        while (at >= 0 && Syntax.JOINS.contains(norm(at))) {
            at--;
        }
        return at == from - 1 ? -1 : at;
    }

    private boolean isWithinPlace(int at) {
        return matches.stream()
                .anyMatch(m -> m.first() <= at && m.end() > at && (m.is(Places.DEMONYM) || m.is(Places.NAME)));
    }

    private Part partOfElliptic(int at, Part part) {
        String preposition = norm(beforeModifiers(at - 1));
        return preposition.equals("from")
                ? Part.ORIGIN
                : Syntax.INSIDE.contains(preposition) || Syntax.TOWARDS.contains(preposition) ? Part.DESTINATION : part;
    }

    private Optional<String> region(String name) {
        return lexicon.places().region(name);
    }

    /** A region read late in an ellipsis lends its part to those after it in the list. */
    private List<PlaceMention> carriedBack(List<PlaceMention> found) {
        List<PlaceMention> sorted = new ArrayList<>(found);
        sorted.sort((a, b) -> Integer.compare(a.first(), b.first()));
        for (int i = 1; i < sorted.size(); i++) {
            PlaceMention before = sorted.get(i - 1);
            PlaceMention place = sorted.get(i);
            boolean joined = before.end() <= place.first() && isList(before.end(), place.first());
            if (joined && place.part() == Part.OTHER && before.part() != Part.OTHER && !isActors(place)) {
                sorted.set(i, place.as(before.part()));
            }
        }
        return sorted;
    }

    private boolean isActors(PlaceMention place) {
        return matches.stream().anyMatch(m -> m.is(Places.DEMONYM) && m.first() == place.first());
    }

    private boolean beginsActor(int at) {
        return begins("actor", at);
    }

    private boolean beginsVictims(int at) {
        return begins("victims", at) || Syntax.NATIONALS.contains(norm(at));
    }

    private boolean begins(String scheme, int at) {
        return matches.stream().anyMatch(m -> m.is(scheme) && m.first() == at);
    }

    private String norm(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).norm() : "";
    }
}
