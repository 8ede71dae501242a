package org.tipgraph.mention;

import java.util.List;
import java.util.Optional;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.lexicon.Match;
import org.tipgraph.lexicon.Places;
import org.tipgraph.text.Token;

/** The words around the places of a sentence, as the reading of places looks at them. */
final class PlaceWords {

    private final Syntax syntax;
    private final List<Token> tokens;
    private final List<Match> matches;

    PlaceWords(Lexicon lexicon, List<Token> tokens, List<Match> matches) {
        this.syntax = Syntax.of(lexicon);
        this.tokens = tokens;
        this.matches = matches;
    }

    Syntax syntax() {
        return syntax;
    }

    List<Match> matches() {
        return matches;
    }

    Token token(int at) {
        return tokens.get(at);
    }

    boolean isPlaceAt(int at) {
        return begins(Places.DEMONYM, at) || begins(Places.NAME, at);
    }

    boolean isOfActor(Match match) {
        return matches.stream().anyMatch(m -> m.is("actor") && match.liesIn(m));
    }

    int beforeModifiers(int from) {
        int at = from;
        while (at >= 0 && syntax.modifiers().contains(norm(at))) {
            at--;
        }
        return at;
    }

    /**
     * The preposition that governs a place. One within a phrase is passed over: in {@code from other countries in Asia}
     * it is {@code from}.
     */
    int preposition(int from) {
        int at = beforeModifiers(from);
        if (syntax.inside().contains(norm(at)) && norm(at - 1).equals("from")) {
            return at - 1;
        }
        boolean nested =
                syntax.inside().contains(norm(at)) && syntax.regionNouns().contains(norm(at - 1));
        if (!nested) {
            return at;
        }
        int outer = beforeModifiers(at - 1);
        boolean governs = norm(outer).equals("from")
                || syntax.inside().contains(norm(outer))
                || syntax.towards().contains(norm(outer));
        return governs ? outer : at;
    }

    /** Whether a demonym is part of the name of a people that several countries have: {@code Balkan Egyptian children}. */
    boolean isInPeople(Match demonym) {
        return matches.stream()
                .filter(m -> m.is("victims") && demonym.liesIn(m))
                .anyMatch(m -> m.code().equals("ethnic-minorities") || m.code().equals("indigenous-persons"));
    }

    /** Whether only words of a list stand between two places. */
    boolean isList(int from, int to) {
        if (to - from > 12) {
            return false;
        }
        for (int at = from; at < to; at++) {
            boolean regionIn = norm(at).equals("in") && syntax.regionNouns().contains(norm(at - 1));
            boolean lesser = norm(at).equals("to") && norm(at + 1).equals("a")
                    || norm(at).equals("in") && norm(at + 1).equals("particular");
            boolean unknownPlace = at > from && tokens.get(at).isCapitalised();
            if (!syntax.list().contains(norm(at))
                    && !syntax.modifiers().contains(norm(at))
                    && !regionIn
                    && !unknownPlace
                    && !lesser) {
                return false;
            }
        }
        return true;
    }

    boolean isWithinPlace(int at) {
        return matches.stream()
                .anyMatch(m -> m.first() <= at && m.end() > at && (m.is(Places.DEMONYM) || m.is(Places.NAME)));
    }

    boolean beginsActor(int at) {
        return begins("actor", at);
    }

    boolean beginsVictims(int at) {
        return begins("victims", at) || syntax.nationals().contains(norm(at));
    }

    boolean begins(String scheme, int at) {
        for (Match match : matches) {
            if (match.first() == at && match.is(scheme)) {
                return true;
            }
        }
        return false;
    }

    String norm(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).norm() : "";
    }

    /** Past coordinated demonyms and adjectives, the word that a demonym goes with. */
    int headAfter(int from) {
        int at = from;
        while (at < tokens.size()
                && at < from + 8
                && !beginsVictims(at)
                && !beginsActor(at)
                && (syntax.list().contains(norm(at)) && isPlaceAt(at + 1)
                        || isPlaceAt(at)
                        || syntax.adjectives().contains(norm(at)))) {
            at++;
        }
        return at;
    }

    /** {@code African countries}, {@code the Balkan region}: a demonym that makes a name. */
    boolean isRegionPhrase(Match match) {
        int at = match.end();
        while (at < tokens.size() && (syntax.list().contains(norm(at)) || isPlaceAt(at))) {
            at++;
        }
        return syntax.regionNouns().contains(norm(at));
    }

    /** The victim group or actor that ends within three tokens before a preposition; a victim group before an actor. */
    Optional<Match> headBefore(int preposition) {
        List<Match> near = matches.stream()
                .filter(m -> m.is("victims") && !isOfActor(m) || m.is("actor"))
                .filter(m -> m.end() <= preposition && m.end() > preposition - 3)
                .toList();
        Optional<Match> victims = near.stream().filter(m -> m.is("victims")).findFirst();
        return victims.isPresent() ? victims : near.stream().findFirst();
    }
}
