package org.tipgraph.claim;

import java.util.SortedSet;
import org.tipgraph.mention.Clause;

/**
 * Reads how the narrative vouches for what a clause claims. Where several cues apply, an allegation outweighs a
 * possibility, and that a report.
 */
final class VouchingReader {

    private VouchingReader() {}

    static Vouching of(Clause clause) {
        String status = status(clause);
        boolean attributed = !status.equals("asserted");
        SortedSet<String> sources = attributed ? clause.codes("source") : Codes.of();
        if (sources.size() > 1) {
            sources.remove("unspecified");
        }
        return new Vouching(status, sources);
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
