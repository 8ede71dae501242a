package org.tipgraph.claim;

import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.tipgraph.lexicon.Concept;
import org.tipgraph.lexicon.Match;
import org.tipgraph.mention.Clause;

/**
 * Reads which practices a clause tells of: those that it names, and those that its words imply, by a brothel, an armed
 * group, or work that people are exploited in; else what it goes on about; else trafficking without more.
 */
final class NamedPractices {

    private static final Set<String> CHILDREN = Set.of("children", "boys", "girls");

    private final Clause clause;
    private final SortedSet<String> actors;
    private final Context context;
    private final SortedSet<String> practices;

    private NamedPractices(Clause clause, SortedSet<String> actors, Context context) {
        this.clause = clause;
        this.actors = actors;
        this.context = context;
        this.practices = clause.codes("practice");
    }

    static SortedSet<String> in(Clause clause, SortedSet<String> actors, Context context) {
        return new NamedPractices(clause, actors, context).read();
    }

    private SortedSet<String> read() {
        leaveOutBroader();
        inferFromWork();
        inferFromVenue();
        inferFromArmedGroup();
        if (practices.isEmpty() || isGeneric() && clause.hasCue("anaphora")) {
            carry();
        }
        inferFromDomesticWorkers();
        if (practices.isEmpty()) {
            infer(WorkKinds.TRAFFICKING, Rule.TRAFFICKING_UNLESS_NAMED);
        }
        return practices;
    }

    private void leaveOutBroader() {
        if (practices.size() > 1) {
            practices.remove(WorkKinds.TRAFFICKING);
        }
    }

    private void inferFromWork() {
        boolean atNamedWork = isGeneric() && isForcedWork();
        if (atNamedWork) {
            practices.clear();
        }
        boolean intoWork = !practices.contains(WorkKinds.FORCED_LABOUR) && forcedIntoNamedWork();
        boolean beside = !practices.isEmpty()
                && WorkKinds.OWN_PRACTICE.values().containsAll(practices)
                && isListedBesideOtherWork();
        if (atNamedWork || intoWork || beside) {
            infer(WorkKinds.FORCED_LABOUR, Rule.FORCED_AT_NAMED_WORK);
        }
        if (practices.contains("child-soldiering") && !clause.hasCue("labor-named")) {
            practices.remove(WorkKinds.FORCED_LABOUR);
        }
    }

    /** {@code domestic servitude, roadside vending, and fishing}: other work in one row with a practice that has its own. */
    private boolean isListedBesideOtherWork() {
        int named = clause.of("practice").mapToInt(Match::end).max().orElse(clause.end());
        int end = named;
        for (Match sector :
                clause.of("sector").filter(m -> m.first() >= named - 1).toList()) {
            if (!WorkKinds.isList(clause, end, sector.first(), context)) {
                return false;
            }
            if (!WorkKinds.OWN_PRACTICE.containsKey(sector.code()) && sector.first() > end) {
                return true;
            }
            end = Math.max(end, sector.end());
        }
        return false;
    }

    /** {@code the passports of domestic workers}: they are named, and no practice. */
    private void inferFromDomesticWorkers() {
        boolean unnamed = practices.isEmpty() || isGeneric();
        if (unnamed && namesDomesticWorkers() && !clause.hasCue("complicity")) {
            practices.clear();
            infer("domestic-servitude", Rule.PRACTICE_OF_SECTOR);
        }
    }

    private boolean namesDomesticWorkers() {
        return clause.of("victims").anyMatch(m -> m.code().equals("domestic-workers") && !Victims.isJob(m, clause));
    }

    /** {@code sold to brothels}: a brothel is named, and no form of sex trafficking. */
    private void inferFromVenue() {
        boolean venue = clause.has("sector", "commercial-sex") && !clause.hasCue("complicity");
        if (venue && practices.stream().noneMatch(WorkKinds.SEXUAL::contains)) {
            practices.remove(WorkKinds.TRAFFICKING);
            infer(WorkKinds.SEX_TRAFFICKING, Rule.PRACTICE_OF_SECTOR);
        }
    }

    /** Children whom an armed group uses are child soldiers, whatever they have to do. */
    private void inferFromArmedGroup() {
        boolean children = clause.of("victims").anyMatch(m -> CHILDREN.contains(m.code()));
        boolean plain = practices.isEmpty()
                || Set.of(WorkKinds.FORCED_LABOUR, WorkKinds.TRAFFICKING, "forced-criminality")
                        .containsAll(practices);
        if (children && plain && actors.contains("armed-groups")) {
            practices.clear();
            infer("child-soldiering", Rule.CHILDREN_WITH_ARMED_GROUP);
        }
    }

    private void infer(String practice, Rule rule) {
        practices.add(context.notes().infer("practice", practice, rule));
    }

    private boolean isGeneric() {
        return practices.equals(Set.of(WorkKinds.TRAFFICKING));
    }

    /** What the words go on about, where they name no practice. */
    private void carry() {
        boolean namesNone = clause.of("practice").findAny().isEmpty();
        if (namesNone
                && !clause.hasCue("complicity")
                && context.before().filter(this::isSamePeople).isPresent()) {
            SortedSet<String> carried = context.before().get().practices();
            practices.addAll(carried);
            context.notes().infer("practice", carried, Rule.CARRIED_OVER, context.clause());
        }
    }

    /** Whether the clause names no other people than those told of before. */
    private boolean isSamePeople(Claim.Exploitation before) {
        SortedSet<String> groups = clause.codes("victims");
        return groups.isEmpty()
                || Victims.isDefinite(clause)
                || groups.stream().anyMatch(group -> isAmong(group, before.victims()));
    }

    private boolean isAmong(String group, SortedSet<String> groups) {
        return groups.contains(group)
                || context.lexicon()
                        .broader(new Concept("victims", group))
                        .filter(broader -> groups.contains(broader.code()))
                        .isPresent();
    }

    /** {@code exploited on farms}: exploited at named work. */
    private boolean isForcedWork() {
        return clause.hasCue("work-exploited")
                && clause.of("sector").anyMatch(m -> !WorkKinds.VENUES.contains(m.code()) || isIndustry(m));
    }

    /** {@code the hospitality industry} is work, where {@code bars} alone may be a venue. */
    private boolean isIndustry(Match sector) {
        return IntStream.rangeClosed(sector.first(), sector.end()).anyMatch(at -> clause.isWord(at, "industry"));
    }

    /** {@code forced into prostitution or agricultural work}. */
    private boolean forcedIntoNamedWork() {
        boolean forced = clause.hasCue("forced-work") || clause.hasCue("work-exploited");
        return forced
                && clause.of("sector")
                        .filter(m -> !WorkKinds.isOfActor(m, clause))
                        .anyMatch(m ->
                                !WorkKinds.VENUES.contains(m.code()) && !WorkKinds.OWN_PRACTICE.containsKey(m.code()))
                && clause.codes("practice").stream().noneMatch(WorkKinds.LABOUR::contains);
    }
}
