package org.tipgraph.explain;

import java.util.List;
import java.util.Objects;

/**
 * How much of a narrative made claims.
 *
 * @param file the narrative's file, as the user named it
 * @param narrative its IRI
 * @param sentences how many sentences it has
 * @param withClaims on how many of them a claim rests
 * @param recommendations on how many of these the claim is a recommendation
 * @param silent the sentences on which none rests, and the clauses of others
 * @param apart what is no sentence: title, headings, and what stands around the sections
 */
public record Coverage(
        String file,
        String narrative,
        int sentences,
        int withClaims,
        int recommendations,
        List<Stretch> silent,
        List<Stretch> apart) {

    public Coverage {
        Objects.requireNonNull(file);
        Objects.requireNonNull(narrative);
        silent = List.copyOf(silent);
        apart = List.copyOf(apart);
    }

    /** The same with whole sentences only. */
    public Coverage withoutClauses() {
        List<Stretch> whole =
                silent.stream().filter(it -> it.kind() != Stretch.Kind.CLAUSE).toList();
        return new Coverage(file, narrative, sentences, withClaims, recommendations, whole, apart);
    }
}
