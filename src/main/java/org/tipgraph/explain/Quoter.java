package org.tipgraph.explain;

import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.tipgraph.lexicon.Match;
import org.tipgraph.mention.Clause;
import org.tipgraph.text.Narrative;
import org.tipgraph.text.Span;

/** Quotes a narrative: passages in their sentences, and the words that the lexicon found. */
final class Quoter {

    private final Narrative narrative;
    private final String file;
    private final Entries entries;

    Quoter(Narrative narrative, String file, Entries entries) {
        this.narrative = narrative;
        this.file = file;
        this.entries = entries;
    }

    MarkedPassage passage(Span span) {
        return MarkedPassage.of(span, narrative, file);
    }

    /** The words of matches in a clause, each wording once. */
    List<Wording> wordings(Stream<Match> matches, Clause clause) {
        return matches.map(match -> new Wording(words(match, clause), entries.of(match)))
                .distinct()
                .toList();
    }

    /** {@code forcing … to work}: what stands in a gap of the pattern is left out. */
    private String words(Match match, Clause clause) {
        StringJoiner words = new StringJoiner(" … ");
        BitSet tokens = match.tokens();
        for (int first = tokens.nextSetBit(0); first >= 0; ) {
            int end = tokens.nextClearBit(first);
            words.add(quote(first, end, clause));
            first = tokens.nextSetBit(end);
        }
        return words.toString();
    }

    private String quote(int first, int end, Clause clause) {
        int begin = clause.token(first).span().begin();
        return narrative
                .quote(new Span(begin, clause.token(end - 1).span().end()))
                .replaceAll("\\s+", " ");
    }
}
