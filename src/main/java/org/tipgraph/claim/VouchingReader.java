package org.tipgraph.claim;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tipgraph.lexicon.Match;
import org.tipgraph.mention.Clause;

/**
 * Reads how the narrative vouches for what a clause claims. Where several cues apply, an allegation outweighs a
 * possibility, and that a report.
 */
final class VouchingReader {

    private static final int FARTHEST_ADJECTIVE = 2;

    private VouchingReader() {}

    static Vouching of(Clause clause) {
        String status = status(clause);
        boolean attributed = !status.equals("asserted");
        return new Vouching(status, attributed ? namedBeforeUnspecified(clause.codes("source")) : Codes.of());
    }

    /**
     * How the narrative vouches for a measure: in its own voice, unless words lay it in the mouth of others. Words such as
     * "alleged" or "potential" that stand elsewhere tell of cases and victims, not of the measure.
     */
    static Vouching ofMeasure(Clause words) {
        return toldBy(
                Stream.concat(
                        words.cues("told-by-others").filter(told -> opens(told, words)),
                        words.cues("according-to-others")),
                words);
    }

    /** How it vouches for what goes on after another measure: {@code reportedly} reaches no further than its verb. */
    static Vouching carriedOn(Clause words) {
        return toldBy(
                words.cues("told-by-others")
                        .filter(told -> opens(told, words))
                        .filter(told -> told.end() - told.first() > 1),
                words);
    }

    private static Vouching toldBy(Stream<Match> cues, Clause words) {
        return cues.findFirst()
                .map(told -> new Vouching(isAllegedBy(told, words) ? "alleged" : "reported", sources(told, words)))
                .orElse(Vouching.ASSERTED);
    }

    /** {@code did not convict anyone, although NGOs reported…}: what is told after a measure is not told of it. */
    private static boolean opens(Match told, Clause words) {
        return words.of("action").noneMatch(action -> action.first() < told.first());
    }

    /** {@code NGOs alleged}, {@code an unconfirmed report indicated}. */
    private static boolean isAllegedBy(Match told, Clause words) {
        return words.of("status")
                .filter(status -> status.code().equals("alleged"))
                .anyMatch(status -> status.first() >= told.first() - FARTHEST_ADJECTIVE && status.end() <= told.end());
    }

    private static SortedSet<String> sources(Match told, Clause words) {
        SortedSet<String> sources = new TreeSet<>();
        words.of("source")
                .filter(source -> source.first() < told.end() && source.end() > told.first())
                .forEach(source -> sources.add(source.code()));
        return namedBeforeUnspecified(sources);
    }

    private static SortedSet<String> namedBeforeUnspecified(SortedSet<String> sources) {
        if (sources.size() > 1) {
            sources.remove("unspecified");
        }
        return sources;
    }

    static String status(Clause clause) {
        for (String status : new String[] {"alleged", "possible", "reported", "estimated"}) {
            if (clause.has("status", status)) {
                return status;
            }
        }
        return "asserted";
    }
}
