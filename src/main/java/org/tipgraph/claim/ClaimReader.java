package org.tipgraph.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.mention.Clause;
import org.tipgraph.mention.ClauseReader;
import org.tipgraph.text.Narrative;
import org.tipgraph.text.Section;
import org.tipgraph.text.Sentence;

/**
 * Reads all that a narrative claims. A pure function of the narrative and the lexicon; one reader may serve several
 * threads.
 *
 * <pre>{@code List<Claim> claims = new ClaimReader(Lexicon.load()).read(narrative);}</pre>
 */
public final class ClaimReader {

    private final Lexicon lexicon;

    public ClaimReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The claims in the order of the text, one kind after the other at each place. */
    public List<Claim> read(Narrative narrative) {
        return new Run(narrative).claims();
    }

    /** The reading of one narrative. */
    private final class Run {

        private final Narrative narrative;
        private final ClauseReader clauses;
        private final List<Claim> claims = new ArrayList<>();
        private final List<Claim.TierPlacement> tiers = new ArrayList<>();
        private final Map<String, Claim.CountryRole> roles = new LinkedHashMap<>();
        private final boolean hasList;
        private Context context;

        Run(Narrative narrative) {
            this.narrative = narrative;
            this.clauses = new ClauseReader(lexicon, narrative);
            this.hasList = narrative.sections().stream().anyMatch(Section::isRecommendations);
            this.context = new Context(lexicon, narrative.identity().country());
        }

        List<Claim> claims() {
            RecommendationReader recommendations = new RecommendationReader(clauses, context);
            Section section = null;
            for (Sentence sentence : narrative.sentences()) {
                context = sentence.section().equals(section) ? context : context.inNewSection();
                section = sentence.section();
                if (section.isRecommendations() || asksFor(sentence)) {
                    recommendations.add(sentence);
                } else {
                    read(sentence);
                }
            }
            lastWithTrend().ifPresent(claims::add);
            claims.addAll(roles.values());
            claims.addAll(recommendations.all());
            return List.copyOf(claims);
        }

        /** In early reports what the government should do stands in sentences of the assessment, without a list. */
        private boolean asksFor(Sentence sentence) {
            return !hasList
                    && sentence.section().kind().equals(Section.ASSESSMENT)
                    && sentence.tokens().stream()
                            .anyMatch(token -> lexicon.words("should").contains(token.norm()));
        }

        private void read(Sentence sentence) {
            Clause whole = clauses.whole(sentence);
            if (sentence.section().kind().equals(Section.ASSESSMENT)) {
                TierReader.read(whole).ifPresent(tiers::add);
            }
            EffortReader efforts = new EffortReader(clauses, context);
            for (Clause clause : clauses.clauses(whole)) {
                readExploitation(clause);
                claims.addAll(new AbuseReader(clauses, context).read(clause));
                claims.addAll(EstimateReader.read(clause, narrative));
                claims.addAll(efforts.read(clause));
            }
        }

        private void readExploitation(Clause clause) {
            List<Claim.Exploitation> exploitations = ExploitationReader.read(clause, context);
            RoleReader.read(clause, exploitations, context).forEach(role -> roles.putIfAbsent(role.role(), role));
            claims.addAll(exploitations);
            Optional<Claim.Exploitation> last = exploitations.stream().reduce((first, second) -> second);
            context = last.isEmpty() && Introductions.isOne(clause)
                    ? context.introducing(clause)
                    : context.after(clause, last);
        }

        /** One placement: the last that tells the trend, else the last. */
        private Optional<Claim.TierPlacement> lastWithTrend() {
            Optional<Claim.TierPlacement> last = tiers.stream().reduce((first, second) -> second);
            return tiers.stream()
                    .filter(tier -> tier.trend().isPresent())
                    .reduce((first, second) -> second)
                    .or(() -> last);
        }
    }
}
