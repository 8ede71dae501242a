package org.tipgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
        NamedPractices.in(clause, actors, context).forEach(practice -> sectorsOf.put(practice, new TreeSet<>()));
        clause.of("sector")
                .filter(sector -> !Promises.isPromised(clause, sector.first()))
                .filter(sector -> !WorkKinds.isOfActor(sector, clause))
                .forEach(this::attach);
        splitOwnPractices();
        nameStates();
        return grouped();
    }

    private void attach(Match sector) {
        String own = WorkKinds.OWN_PRACTICE.get(sector.code());
        if (own != null && sectorsOf.containsKey(own)) {
            sectorsOf.get(own).add(sector.code());
            return;
        }
        boolean homesAsVenue =
                sector.code().equals(WorkKinds.DOMESTIC_WORK) && WorkKinds.SEXUAL.containsAll(sectorsOf.keySet());
        if (!homesAsVenue) {
            practicesFor(sector).forEach(practice -> sectorsOf.get(practice).add(sector.code()));
        }
    }

    /** Those of the row named last before the sector that can have it, else of any row, else the first practice. */
    private Set<String> practicesFor(Match sector) {
        boolean venue = WorkKinds.VENUES.contains(sector.code());
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
        return sectorsOf.containsKey(WorkKinds.FORCED_LABOUR)
                ? WorkKinds.FORCED_LABOUR
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
            if (end < 0 || !WorkKinds.isList(clause, end, match.first(), context)) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(match);
            end = Math.max(end, match.end());
        }
        return rows;
    }

    /** Sex trafficking has venues; a practice with a sector of its own leaves others to forced labour beside it. */
    private boolean mayHave(String practice, boolean venue) {
        if (sectorsOf.size() == 1) {
            return true;
        }
        boolean sexual = WorkKinds.SEXUAL.contains(practice) && !venue;
        boolean own = WorkKinds.OWN_PRACTICE.containsValue(practice) && sectorsOf.containsKey(WorkKinds.FORCED_LABOUR);
        return !sexual && !own;
    }

    private void splitOwnPractices() {
        WorkKinds.OWN_PRACTICE.forEach((sector, practice) -> {
            SortedSet<String> labour = sectorsOf.get(WorkKinds.FORCED_LABOUR);
            if (labour != null && labour.remove(sector)) {
                ofSector(practice).add(sector);
                boolean emptied = labour.isEmpty() && !clause.hasCue("labor-named");
                if (emptied) {
                    sectorsOf.remove(WorkKinds.FORCED_LABOUR);
                }
            }
        });
    }

    /** The sectors of a practice, which is inferred from its sector where the words do not name it. */
    private SortedSet<String> ofSector(String practice) {
        if (!sectorsOf.containsKey(practice)) {
            sectorsOf.put(context.notes().infer("practice", practice, Rule.PRACTICE_OF_SECTOR), new TreeSet<>());
        }
        return sectorsOf.get(practice);
    }

    private void nameStates() {
        boolean own = actors.contains("government") || actors.contains("military");
        boolean foreign = actors.contains("foreign-government");
        SortedSet<String> labour = sectorsOf.get(WorkKinds.FORCED_LABOUR);
        if (labour == null || !own && !foreign) {
            return;
        }
        sectorsOf.remove(WorkKinds.FORCED_LABOUR);
        boolean covered = sectorsOf.keySet().stream().anyMatch(WorkKinds.LABOUR::contains);
        if (!covered) {
            String ofState = foreign ? "overseas-contract-labour" : "state-imposed-labour";
            sectorsOf.put(context.notes().infer("practice", ofState, Rule.LABOUR_FOR_STATE), labour);
        } else {
            sectorsOf.keySet().stream()
                    .filter(WorkKinds.LABOUR::contains)
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
