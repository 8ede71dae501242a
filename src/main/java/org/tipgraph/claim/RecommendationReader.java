package org.tipgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tipgraph.mention.Clause;
import org.tipgraph.mention.ClauseReader;
import org.tipgraph.text.Sentence;

/** Reads the recommendations in order: each item of the list, without its leading {@code and}. */
final class RecommendationReader {

    private final ClauseReader clauses;
    private final Context context;
    private final List<Claim.Recommendation> read = new ArrayList<>();

    RecommendationReader(ClauseReader clauses, Context context) {
        this.clauses = clauses;
        this.context = context;
    }

    void add(Sentence sentence) {
        Clause item = withoutConjunction(clauses.whole(sentence));
        if (item.end() - item.first() < 2) {
            return;
        }
        SortedSet<String> actions = Actions.named(item, (match, words) -> false);
        SortedSet<String> pillars = new TreeSet<>();
        actions.forEach(action -> pillars.add(context.lexicon().pillar(action)));
        read.add(new Claim.Recommendation(
                item.span(),
                Vouching.ASSERTED,
                Grounds.of(rule(item), item),
                read.size() + 1,
                actions,
                pillars,
                item.codes("practice"),
                item.codes("victims")));
    }

    private static Rule rule(Clause item) {
        return item.section().isRecommendations() ? Rule.RECOMMENDATION_LISTED : Rule.RECOMMENDATION_IN_ASSESSMENT;
    }

    List<Claim.Recommendation> all() {
        return List.copyOf(read);
    }

    private static Clause withoutConjunction(Clause item) {
        boolean leading = item.token(item.first()).norm().equals("and") && item.end() - item.first() > 1;
        return leading ? item.part(item.first() + 1, item.end()) : item;
    }
}
