package org.tipgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.lexicon.Match;
import org.tipgraph.lexicon.Places;
import org.tipgraph.mention.PlaceMention.Part;
import org.tipgraph.text.Token;

/**
 * Finds the places of a sentence, each with the part it plays ({@link PlaceParts}).
 *
 * <p>A demonym that fits several countries counts for the one that {@code known} tells, else for none. In {@code South
 * and Southeast Asia} two regions are named.
 */
final class PlaceReader {

    private final Lexicon lexicon;
    private final PlaceWords words;
    private final PlaceParts parts;
    private final Predicate<String> known;

    PlaceReader(Lexicon lexicon, List<Token> tokens, List<Match> matches, Predicate<String> known) {
        this.lexicon = lexicon;
        this.words = new PlaceWords(lexicon, tokens, matches);
        this.parts = new PlaceParts(words);
        this.known = known;
    }

    List<PlaceMention> places() {
        List<PlaceMention> found = new ArrayList<>();
        for (Match match : resolved()) {
            Optional<PlaceMention> before =
                    found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
            Part part = parts.part(match, before);
            addElliptic(match, part, found);
            found.add(new PlaceMention(match.code(), part, match.first(), match.end()));
        }
        return carriedBack(found);
    }

    /** One match for each place named: ambiguous demonyms resolved or left out. */
    private List<Match> resolved() {
        SortedMap<Integer, List<Match>> byPlace = new TreeMap<>();
        for (Match match : words.matches()) {
            if (match.is(Places.NAME) || match.is(Places.DEMONYM)) {
                byPlace.computeIfAbsent(match.first(), first -> new ArrayList<>())
                        .add(match);
            }
        }
        List<Match> resolved = new ArrayList<>();
        byPlace.values().forEach(candidates -> resolve(candidates).ifPresent(resolved::add));
        return resolved;
    }

    private Optional<Match> resolve(List<Match> candidates) {
        if (!isOnePlace(candidates) && words.isRegionPhrase(candidates.get(0))) {
            return candidates.stream().filter(PlaceReader::isRegion).findFirst();
        }
        List<Match> fitting = isOnePlace(candidates)
                ? candidates
                : candidates.stream().filter(m -> known.test(m.code())).toList();
        return isOnePlace(fitting) ? Optional.of(nameOrDemonym(fitting)) : Optional.empty();
    }

    /** {@code Central African countries} are those of the region. */
    private static boolean isRegion(Match match) {
        return Character.isDigit(match.code().charAt(0));
    }

    private static boolean isOnePlace(List<Match> candidates) {
        return candidates.stream().map(Match::code).distinct().count() == 1;
    }

    /** A word that is both, such as {@code Caribbean}, is a demonym only where people or a sector follow. */
    private Match nameOrDemonym(List<Match> candidates) {
        Optional<Match> name =
                candidates.stream().filter(m -> m.is(Places.NAME)).findFirst();
        int next = words.headAfter(candidates.get(0).end());
        boolean adjective = words.beginsVictims(next) || words.beginsActor(next) || words.begins("sector", next);
        return name.filter(n -> !adjective).orElse(candidates.get(0));
    }

    /** {@code South and Southeast Asia}: the head noun goes with the first word too. */
    private void addElliptic(Match match, Part part, List<PlaceMention> found) {
        String head = words.token(match.end() - 1).raw();
        int at = beforeJoins(match.first());
        while (at >= 0 && words.token(at).isCapitalised() && !words.isWithinPlace(at)) {
            Optional<String> code = region(words.token(at).raw() + " " + head);
            if (code.isEmpty()) {
                return;
            }
            found.add(new PlaceMention(code.get(), parts.partOfElliptic(at, part), at, at + 1));
            at = beforeJoins(at);
        }
    }

    /** The token before conjunctions and commas, or -1 where there are none. */
    private int beforeJoins(int from) {
        int at = from - 1;
        while (at >= 0 && words.syntax().joins().contains(words.norm(at))) {
            at--;
        }
        return at == from - 1 ? -1 : at;
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
            boolean joined = before.end() <= place.first() && words.isList(before.end(), place.first());
            if (joined && place.part() == Part.OTHER && before.part() != Part.OTHER && !isActors(place)) {
                sorted.set(i, place.as(before.part()));
            }
        }
        return sorted;
    }

    private boolean isActors(PlaceMention place) {
        return words.matches().stream().anyMatch(m -> m.is(Places.DEMONYM) && m.first() == place.first());
    }
}
