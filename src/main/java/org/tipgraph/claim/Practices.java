package org.tipgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    private static final String DOMESTIC_WORK = "domestic-work";
    private static final Set<String> OWN = Set.of("domestic-servitude", "forced-begging", "forced-criminality");
    private static final Set<String> CHILDREN = Set.of("children", "boys", "girls");
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
                .filter(sector -> !Promises.isPromised(clause, sector.first()) && !isOfActor(sector))
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
        if (practices.contains("child-soldiering") && !clause.hasCue("labor-named")) {
            practices.remove(FORCED_LABOUR);
        }
        if (!practices.isEmpty() && OWN.containsAll(practices) && isListedBesideOtherWork()) {
            practices.add(infer(FORCED_LABOUR, Rule.FORCED_AT_NAMED_WORK));
        }
        inferFromVenue(practices);
        inferFromArmedGroup(practices);
        if (practices.isEmpty() || isGeneric(practices) && clause.hasCue("anaphora")) {
            carry(practices);
        }
        boolean unnamed = practices.isEmpty() || isGeneric(practices);
        if (unnamed && namesDomesticWorkers() && !clause.hasCue("complicity")) {
            practices.clear();
            practices.add(infer("domestic-servitude", Rule.PRACTICE_OF_SECTOR));
        }
        if (practices.isEmpty()) {
            practices.add(infer(TRAFFICKING, Rule.TRAFFICKING_UNLESS_NAMED));
        }
        return practices;
    }

    /** {@code domestic servitude, roadside vending, and fishing}: other work in one row with a practice that has its own. */
    private boolean isListedBesideOtherWork() {
        int named = clause.of("practice").mapToInt(Match::end).max().orElse(clause.end());
        int end = named;
        for (Match sector :
                clause.of("sector").filter(m -> m.first() >= named - 1).toList()) {
            if (!isList(end, sector.first())) {
                return false;
            }
            if (!PRACTICE_OF_SECTOR.containsKey(sector.code()) && sector.first() > end) {
                return true;
            }
            end = Math.max(end, sector.end());
        }
        return false;
    }

    /** {@code exploited by truck drivers}: the trade of those who exploit is not where people are exploited. */
    private boolean isOfActor(Match sector) {
        boolean venue = sector.code().equals("commercial-sex") || sector.code().equals(DOMESTIC_WORK);
        return !venue && clause.of("actor").anyMatch(actor -> sector.liesIn(actor) && !actor.code().equals("employers"));
    }

    private boolean namesDomesticWorkers() {
        return clause.of("victims").anyMatch(m -> m.code().equals("domestic-workers") && !Victims.isJob(m, clause));
    }

    /** {@code sold to brothels}: a brothel is named, and no form of sex trafficking. */
    private void inferFromVenue(SortedSet<String> practices) {
        boolean venue = clause.has("sector", "commercial-sex") && !clause.hasCue("complicity");
        if (venue && practices.stream().noneMatch(SEXUAL::contains)) {
            practices.remove(TRAFFICKING);
            practices.add(infer(SEX_TRAFFICKING, Rule.PRACTICE_OF_SECTOR));
        }
    }

    /** Children whom an armed group uses are child soldiers, whatever they have to do. */
    private void inferFromArmedGroup(SortedSet<String> practices) {
        boolean children = clause.of("victims").anyMatch(m -> CHILDREN.contains(m.code()));
        boolean plain = practices.isEmpty()
                || Set.of(FORCED_LABOUR, TRAFFICKING, "forced-criminality").containsAll(practices);
        if (children && plain && actors.contains("armed-groups")) {
            practices.clear();
            practices.add(infer("child-soldiering", Rule.CHILDREN_WITH_ARMED_GROUP));
        }
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
        return clause.hasCue("work-exploited")
                && clause.of("sector").anyMatch(m -> !VENUES.contains(m.code()) || isIndustry(m));
    }

    /** {@code the hospitality industry} is work, where {@code bars} alone may be a venue. */
    private boolean isIndustry(Match sector) {
        return clause.cues("industry").anyMatch(m -> m.first() >= sector.first() && m.first() <= sector.end());
    }

    /** {@code forced into prostitution or agricultural work}. */
    private boolean forcedIntoNamedWork() {
        boolean forced = clause.hasCue("forced-work") || clause.hasCue("work-exploited");
        return forced
                && clause.of("sector")
                        .filter(m -> !isOfActor(m))
                        .anyMatch(m -> !VENUES.contains(m.code()) && !PRACTICE_OF_SECTOR.containsKey(m.code()))
                && clause.codes("practice").stream().noneMatch(LABOUR::contains);
    }

    private void attach(Match sector) {
        String own = PRACTICE_OF_SECTOR.get(sector.code());
        if (own != null && sectorsOf.containsKey(own)) {
            sectorsOf.get(own).add(sector.code());
            return;
        }
        boolean homesAsVenue = sector.code().equals(DOMESTIC_WORK) && SEXUAL.containsAll(sectorsOf.keySet());
        if (!homesAsVenue) {
            practicesFor(sector).forEach(practice -> sectorsOf.get(practice).add(sector.code()));
        }
    }

    /** Those of the row named last before the sector that can have it, else of any row, else the first practice. */
    private Set<String> practicesFor(Match sector) {
        boolean venue = VENUES.contains(sector.code());
        Set<String> best = new TreeSet<>();
        for (List<Match> row : rows()) {
            Set<String> fitting = row.stream()
                    .map(Match::code)
                    .filter(code -> sectorsOf.containsKey(code) && mayHave(code, venue))
                    .collect(Collectors.toCollection(TreeSet::new));
            boolean before = row.get(0).first() <= sector.first();
            if (!fitting.isEmpty() && (best.isEmpty() || before)) {
                best = fitting;
            }
        }
        return best.isEmpty() ? Set.of(firstFor(venue)) : best;
    }

    private String firstFor(boolean venue) {
        return sectorsOf.containsKey(FORCED_LABOUR)
                ? FORCED_LABOUR
                : sectorsOf.keySet().stream()
                        .filter(code -> mayHave(code, venue))
                        .findFirst()
                        .orElseGet(() -> sectorsOf.keySet().iterator().next());
    }

    /** The practices in rows of those coordinated with each other: {@code sex trafficking and forced labor}. */
    private List<List<Match>> rows() {
        List<List<Match>> rows = new ArrayList<>();
        int end = -1;
        for (Match match : clause.of("practice").toList()) {
            if (end < 0 || !isList(end, match.first())) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(match);
            end = Math.max(end, match.end());
        }
        return rows;
    }

    private boolean isList(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!context.lexicon().words("list").contains(clause.token(at).norm())) {
                return false;
            }
        }
        return true;
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
