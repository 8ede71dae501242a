package org.tipgraph.explain;

import java.util.List;
import java.util.stream.Stream;
import org.tipgraph.claim.Claim;
import org.tipgraph.explain.Stretch.Kind;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.mention.Clause;
import org.tipgraph.mention.ClauseReader;
import org.tipgraph.rdf.Conversion;
import org.tipgraph.text.Narrative;
import org.tipgraph.text.Sentence;
import org.tipgraph.text.Span;

/**
 * Finds the sentences and clauses of a narrative on which no claim rests: what the data lacks, or what is no claim. A
 * claim rests on a sentence where its passage has words of it. One serves all threads.
 */
public final class CoverageReader {

    private final Lexicon lexicon;

    public CoverageReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param file the narrative's file, as the user named it */
    public Coverage read(Conversion conversion, String file) {
        return new Run(conversion, file).coverage();
    }

    /** The reading of one narrative. */
    private final class Run {

        private final Conversion conversion;
        private final Narrative narrative;
        private final String file;
        private final ClauseReader clauses;
        private final List<Span> claims;
        private final List<Span> recommendations;

        Run(Conversion conversion, String file) {
            this.conversion = conversion;
            this.narrative = conversion.narrative();
            this.file = file;
            this.clauses = new ClauseReader(lexicon, narrative);
            this.claims = conversion.claims().values().stream().map(Claim::span).toList();
            this.recommendations = conversion.claims().values().stream()
                    .filter(Claim.Recommendation.class::isInstance)
                    .map(Claim::span)
                    .toList();
        }

        Coverage coverage() {
            List<Sentence> sentences = narrative.sentences();
            return new Coverage(
                    file,
                    conversion.resource().getURI(),
                    sentences.size(),
                    count(sentences, claims),
                    count(sentences, recommendations),
                    sentences.stream().flatMap(this::silent).toList(),
                    new Surroundings(narrative, file).stretches());
        }

        private int count(List<Sentence> sentences, List<Span> passages) {
            return (int) sentences.stream()
                    .filter(sentence -> isAmong(sentence.span(), passages))
                    .count();
        }

        private static boolean isAmong(Span span, List<Span> passages) {
            return passages.stream().anyMatch(span::overlaps);
        }

        private Stream<Stretch> silent(Sentence sentence) {
            if (!isAmong(sentence.span(), claims)) {
                return Stream.of(stretch(Kind.SENTENCE, sentence, sentence.span()));
            }
            return clauses.clauses(clauses.whole(sentence)).stream()
                    .map(Clause::span)
                    .filter(clause -> !isAmong(clause, claims))
                    .map(clause -> stretch(Kind.CLAUSE, sentence, clause));
        }

        private Stretch stretch(Kind kind, Sentence sentence, Span span) {
            String words = narrative.quote(span).replaceAll("\\s+", " ");
            return new Stretch(kind, sentence.section().kind(), MarkedPassage.where(span, narrative, file), words);
        }
    }
}
