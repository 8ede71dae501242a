package org.tipgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tipgraph.lexicon.Concept;
import org.tipgraph.lexicon.Match;
import org.tipgraph.mention.Clause;

/**
 * Reads the practices that a clause names, each with the sectors that go with it.
 *
 * <p>A sector goes with the practice named before it: {@code sex trafficking in bars and forced labor on farms}. Forced
 * labour in domestic work, begging or crime is a practice of its own. Forced labour by a state is {@code
 * state-imposed-labour}, by a foreign one {@code overseas-contract-labour}.
 */
final class Practices {

    private static final String TRAFFICKING = "trafficking";
    private static final String FORCED_LABOUR = "forced-labour";
    private static final String SEX_TRAFFICKING = "sex-trafficking";
    private static final Map<String, String> PRACTICE_OF_SECTOR = Map.of(
            "domestic-work", "domestic-servitude",
            "begging", "forced-begging",
            "illicit-activities", "forced-criminality");
    private static final Set<String> VENUES = Set.of("hospitality", "entertainment", "commercial-sex");
    private static final Set<String> SEXUAL = Set.of(
            SEX_TRAFFICKING,
            "child-sex-trafficking",
            "child-sex-tourism",
            "sexual-slavery",
            "forced-marriage",
            "online-sexual-exploitation");
    private static final Set<String> LABOUR = Set.of(
            FORCED_LABOUR,
            "state-imposed-labour",
            "prison-labour",
            "child-labour-exploitation",
            "debt-bondage",
            "overseas-contract-labour");

    private final Clause clause;
    private final Context context;
    private final SortedSet<String> actors;
    private final Map<String, SortedSet<String>> sectorsOf = new TreeMap<>();

    private Practices(Clause clause, SortedSet<String> actors, Context context) {
        this.clause = clause;
        this.actors = actors;
        this.context = context;
    }

    static List<PracticeWithSectors> of(Clause clause, SortedSet<String> actors, Context context) {
        return new Practices(clause, actors, context).read();
    }

    private List<PracticeWithSectors> read() {
        named().forEach(practice -> sectorsOf.put(practice, new TreeSet<>()));
        clause.of("sector")
                .filter(sector -> !Promises.isPromised(clause, sector.first()))
                .forEach(this::attach);
        splitOwnPractices();
        nameStates();
        return grouped();
    }

    private SortedSet<String> named() {
        SortedSet<String> practices = clause.codes("practice");
        if (practices.size() > 1) {
            practices.remove(TRAFFICKING);
        }
        if (isGeneric(practices) && isForcedWork()) {
            practices.clear();
            practices.add(infer(FORCED_LABOUR, Rule.FORCED_AT_NAMED_WORK));
        } else if (!practices.contains(FORCED_LABOUR) && forcedIntoNamedWork()) {
            practices.add(infer(FORCED_LABOUR, Rule.FORCED_AT_NAMED_WORK));
        }
        if (practices.isEmpty() || isGeneric(practices) && clause.hasCue("anaphora")) {
            carry(practices);
        }
        if (practices.isEmpty()) {
            practices.add(infer(TRAFFICKING, Rule.TRAFFICKING_UNLESS_NAMED));
        }
        return practices;
    }

    private String infer(String practice, Rule rule) {
        return context.notes().infer("practice", practice, rule);
    }

    private static boolean isGeneric(Set<String> practices) {
        return practices.equals(Set.of(TRAFFICKING));
    }

    /** What the words go on about, where they name no practice. */
    private void carry(SortedSet<String> practices) {
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
        return clause.hasCue("work-exploited") && clause.of("sector").anyMatch(m -> !VENUES.contains(m.code()));
    }

    /** {@code forced into prostitution or agricultural work}. */
    private boolean forcedIntoNamedWork() {
        return clause.hasCue("forced-work")
                && clause.of("sector")
                        .anyMatch(m -> !VENUES.contains(m.code()) && !PRACTICE_OF_SECTOR.containsKey(m.code()))
                && clause.codes("practice").stream().noneMatch(LABOUR::contains);
    }

    private void attach(Match sector) {
        String own = PRACTICE_OF_SECTOR.get(sector.code());
        String practice = own != null && sectorsOf.containsKey(own) ? own : practiceFor(sector);
        sectorsOf.get(practice).add(sector.code());
    }

    /** The practice named last before the sector that can have it, else any that can, else the first. */
    private String practiceFor(Match sector) {
        boolean venue = VENUES.contains(sector.code());
        String best = null;
        for (Match match : clause.of("practice").toList()) {
            boolean candidate = sectorsOf.containsKey(match.code()) && mayHave(match.code(), venue);
            if (candidate && (best == null || match.first() <= sector.first())) {
                best = match.code();
            }
        }
        if (best == null && sectorsOf.containsKey(FORCED_LABOUR)) {
            return FORCED_LABOUR;
        }
        return best == null ? ((TreeMap<String, SortedSet<String>>) sectorsOf).firstKey() : best;
    }

    /** Sex trafficking has venues; a practice with a sector of its own leaves others to forced labour beside it. */
    private boolean mayHave(String practice, boolean venue) {
        if (sectorsOf.size() == 1) {
            return true;
        }
        boolean sexual = SEXUAL.contains(practice) && !venue;
        boolean own = PRACTICE_OF_SECTOR.containsValue(practice) && sectorsOf.containsKey(FORCED_LABOUR);
        return !sexual && !own;
    }

    private void splitOwnPractices() {
        PRACTICE_OF_SECTOR.forEach((sector, practice) -> {
            SortedSet<String> labour = sectorsOf.get(FORCED_LABOUR);
            if (labour != null && labour.remove(sector)) {
                ofSector(practice).add(sector);
                boolean emptied = labour.isEmpty() && !clause.hasCue("labor-named");
                if (emptied) {
                    sectorsOf.remove(FORCED_LABOUR);
                }
            }
        });
    }

    /** The sectors of a practice, which is inferred from its sector where the words do not name it. */
    private SortedSet<String> ofSector(String practice) {
        if (!sectorsOf.containsKey(practice)) {
            sectorsOf.put(infer(practice, Rule.PRACTICE_OF_SECTOR), new TreeSet<>());
        }
        return sectorsOf.get(practice);
    }

    private void nameStates() {
        boolean own = actors.contains("government") || actors.contains("military");
        boolean foreign = actors.contains("foreign-government");
        SortedSet<String> labour = sectorsOf.get(FORCED_LABOUR);
        if (labour == null || !own && !foreign) {
            return;
        }
        sectorsOf.remove(FORCED_LABOUR);
        boolean covered = sectorsOf.keySet().stream().anyMatch(LABOUR::contains);
        if (!covered) {
            String ofState = foreign ? "overseas-contract-labour" : "state-imposed-labour";
            sectorsOf.put(infer(ofState, Rule.LABOUR_FOR_STATE), labour);
        } else {
            sectorsOf.keySet().stream()
                    .filter(LABOUR::contains)
                    .findFirst()
                    .ifPresent(p -> sectorsOf.get(p).addAll(labour));
        }
    }

    private List<PracticeWithSectors> grouped() {
        Map<String, SortedSet<String>> bySectors = new TreeMap<>();
        sectorsOf.forEach((practice, sectors) -> bySectors
                .computeIfAbsent(String.join(" ", sectors), key -> new TreeSet<>())
                .add(practice));
        List<PracticeWithSectors> groups = new ArrayList<>();
        bySectors
                .values()
                .forEach(practices -> groups.add(new PracticeWithSectors(practices, sectorsOf.get(practices.first()))));
        return groups;
    }
}
