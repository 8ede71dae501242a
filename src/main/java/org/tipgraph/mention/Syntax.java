package org.tipgraph.mention;

import java.util.Set;
import org.tipgraph.lexicon.Lexicon;

/**
 * The classes of small words by which places are read, as {@code ontology/lexicon/cue.ttl} has them.
 *
 * @param list what may stand between the members of a list of places
 * @param joins conjunctions, and the comma
 * @param modifiers what may stand between a preposition and the place that it governs
 * @param inside prepositions that name where something is
 * @param towards words that name where somebody goes
 * @param transit words that name what somebody passes through
 * @param way after these, "to" names where people are headed, not where they are exploited
 * @param returns after these, "from" names where people were, not where they are of
 * @param nationals people of a place
 * @param stateNouns after a demonym or a name these make a state, a law, a flag or a body of people who act
 * @param groundNouns after a demonym or a possessive these are ground on which people may be exploited
 * @param borderNouns borders
 * @param parts parts of a place
 * @param regionNouns nouns that make a name of a demonym: African countries
 * @param adjectives what may stand between a demonym and the people it goes with
 * @param suffixes after a name these make the name of another place
 */
record Syntax(
        Set<String> list,
        Set<String> joins,
        Set<String> modifiers,
        Set<String> inside,
        Set<String> towards,
        Set<String> transit,
        Set<String> way,
        Set<String> returns,
        Set<String> nationals,
        Set<String> stateNouns,
        Set<String> groundNouns,
        Set<String> borderNouns,
        Set<String> parts,
        Set<String> regionNouns,
        Set<String> adjectives,
        Set<String> suffixes) {

    /** The classes as a lexicon has them. */
    static Syntax of(Lexicon lexicon) {
        return new Syntax(
                lexicon.words("list"),
                lexicon.words("join"),
                lexicon.words("place-modifier"),
                lexicon.words("inside"),
                lexicon.words("towards"),
                lexicon.words("passing"),
                lexicon.words("way"),
                lexicon.words("return"),
                lexicon.words("national"),
                lexicon.words("state-noun"),
                lexicon.words("ground"),
                lexicon.words("border"),
                lexicon.words("part"),
                lexicon.words("region-noun"),
                lexicon.words("people-adjective"),
                lexicon.words("place-suffix"));
    }
}
