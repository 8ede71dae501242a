package org.tipgraph.mention;

import java.util.Optional;
import org.tipgraph.lexicon.Match;
import org.tipgraph.lexicon.Places;
import org.tipgraph.mention.PlaceMention.Part;

/**
 * Tells which part a place plays, by the words around it: {@code from Peru} and {@code Peruvian women} name an origin,
 * {@code in Peru} and {@code to Peru} a destination, {@code through Peru} a transit country, {@code Peruvian pimps} none
 * of them. In a list each place plays the part of the one before it.
 */
final class PlaceParts {

    private final PlaceWords words;

    PlaceParts(PlaceWords words) {
        this.words = words;
    }

    Part part(Match match, Optional<PlaceMention> before) {
        if (before.isPresent()
                && before.get().end() <= match.first()
                && words.isList(before.get().end(), match.first())) {
            return match.is(Places.DEMONYM) && !words.isRegionPhrase(match)
                    ? partOfDemonym(match, before)
                    : before.get().part();
        }
        boolean asName = match.is(Places.NAME) || words.isRegionPhrase(match);
        return asName ? partOfName(match) : partOfDemonym(match, Optional.empty());
    }

    private Part partOfDemonym(Match match, Optional<PlaceMention> before) {
        boolean ofActor = words.matches().stream()
                .anyMatch(m -> m.is("actor") && m.first() < match.first() && match.end() < m.end());
        if (ofActor) {
            return Part.OTHER;
        }
        if (words.isInPeople(match)) {
            return Part.OTHER;
        }
        if (words.matches().stream().anyMatch(m -> m.is("victims") && match.liesIn(m))) {
            return Part.ORIGIN;
        }
        int next = words.headAfter(match.end());
        String word = words.norm(next);
        if (words.syntax().stateNouns().contains(word) || words.beginsActor(next) && !words.beginsVictims(next)) {
            return Part.OTHER;
        }
        if (words.beginsVictims(next)) {
            return Part.ORIGIN;
        }
        if (words.syntax().groundNouns().contains(word) || words.begins("sector", next)) {
            return Part.DESTINATION;
        }
        if (word.equals("'s") || words.syntax().borderNouns().contains(word)) {
            return Part.OTHER;
        }
        return before.filter(p -> p.part() == Part.OTHER).map(p -> Part.OTHER).orElse(Part.ORIGIN);
    }

    private Part partOfName(Match match) {
        String next = words.norm(match.end());
        if (next.equals("'s") || next.equals("'")) {
            return partOfPossessive(match.end() + 1);
        }
        if (words.syntax().stateNouns().contains(next)) {
            return Part.OTHER;
        }
        if (words.syntax().suffixes().contains(next)) {
            return Part.OTHER;
        }
        int at = words.preposition(match.first() - 1);
        String preposition = words.norm(at);
        if (preposition.equals("from")) {
            return partAfterFrom(at);
        }
        if (preposition.equals("of")) {
            return partAfterOf(at);
        }
        if (words.syntax().transit().contains(preposition)) {
            return Part.TRANSIT;
        }
        if (words.syntax().towards().contains(preposition)) {
            return words.syntax().way().contains(words.norm(at - 1)) ? Part.OTHER : Part.DESTINATION;
        }
        return words.syntax().inside().contains(preposition) ? Part.DESTINATION : Part.OTHER;
    }

    private Part partOfPossessive(int at) {
        int head = at;
        while (words.syntax().adjectives().contains(words.norm(head))) {
            head++;
        }
        boolean ground = words.syntax().groundNouns().contains(words.norm(head))
                || words.begins("sector", head)
                || words.begins("practice", head);
        return ground ? Part.DESTINATION : words.beginsVictims(head) ? Part.ORIGIN : Part.OTHER;
    }

    private Part partAfterFrom(int from) {
        String verb = words.norm(from - 1);
        if (words.syntax().nationals().contains(verb)) {
            return Part.ORIGIN;
        }
        if (words.syntax().returns().contains(verb)) {
            return Part.OTHER;
        }
        return words.headBefore(from).filter(m -> m.is("actor")).isPresent() ? Part.OTHER : Part.ORIGIN;
    }

    private Part partAfterOf(int of) {
        String noun = words.norm(of - 1);
        if (words.syntax().groundNouns().contains(noun)) {
            return Part.DESTINATION;
        }
        if (words.syntax().borderNouns().contains(noun)
                || words.syntax().parts().contains(noun)) {
            int before = words.beforeModifiers(of - 2);
            return words.syntax().inside().contains(words.norm(before))
                            || words.syntax().towards().contains(words.norm(before))
                    ? Part.DESTINATION
                    : words.norm(before).equals("from") ? Part.ORIGIN : Part.OTHER;
        }
        boolean people = words.syntax().nationals().contains(noun)
                || words.headBefore(of).filter(m -> m.is("victims")).isPresent();
        return people ? Part.ORIGIN : Part.OTHER;
    }

    Part partOfElliptic(int at, Part part) {
        String preposition = words.norm(words.beforeModifiers(at - 1));
        return preposition.equals("from")
                ? Part.ORIGIN
                : words.syntax().inside().contains(preposition)
                                || words.syntax().towards().contains(preposition)
                        ? Part.DESTINATION
                        : part;
    }
}
