package org.tipgraph.claim;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tipgraph.mention.Clause;
import org.tipgraph.mention.PlaceMention.Part;

/**
 * Reads the part that the country has in trafficking: from words that call it a source, transit or destination country,
 * and from what is said of its own people and of others.
 */
final class RoleReader {

    private RoleReader() {}

    static List<Claim.CountryRole> read(Clause clause, List<Claim.Exploitation> exploitations, Context context) {
        SortedMap<String, Rule> roles = new TreeMap<>();
        if (clause.hasCue("country-role")) {
            clause.of("role").forEach(match -> roles.put(match.code(), Rule.ROLE_NAMED));
        }
        boolean peopleConcerned = !exploitations.isEmpty();
        if (peopleConcerned && (!clause.places(Part.TRANSIT).isEmpty() || clause.hasCue("transit"))) {
            roles.putIfAbsent("transit", Rule.TRANSIT_NAMED);
        }
        exploitations.stream()
                .flatMap(exploitation -> rolesOf(exploitation, clause, context).stream())
                .forEach(role -> roles.putIfAbsent(role, Rule.ROLE_FROM_EXPLOITATION));
        return roles.entrySet().stream()
                .map(role -> claim(clause, role.getKey(), role.getValue()))
                .toList();
    }

    private static Claim.CountryRole claim(Clause clause, String role, Rule rule) {
        return new Claim.CountryRole(clause.span(), VouchingReader.of(clause), Grounds.of(rule, clause), role);
    }

    private static SortedSet<String> rolesOf(Claim.Exploitation exploitation, Clause clause, Context context) {
        SortedSet<String> roles = new TreeSet<>();
        boolean own = exploitation.origins().contains(context.country());
        boolean inside = exploitation.destinations().contains(context.country());
        boolean abroad = exploitation.destinations().stream().anyMatch(code -> !code.equals(context.country()));
        boolean foreign = exploitation.origins().stream().anyMatch(code -> !code.equals(context.country()))
                || clause.hasCue("foreign-people")
                || clause.hasCue("domestic-and-foreign");
        if (own && inside) {
            roles.add("internal");
        }
        if (own && (abroad || exploitation.destinations().isEmpty() && clause.hasCue("abroad"))) {
            roles.add("source");
        }
        if (foreign && inside) {
            roles.add("destination");
        }
        return roles;
    }
}
