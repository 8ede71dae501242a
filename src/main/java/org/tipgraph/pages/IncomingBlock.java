package org.tipgraph.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What points to a thing, or a part of it.
 *
 * @param total how many statements there are
 * @param all a query that gives all of them, where queries are answered
 */
record IncomingBlock(int total, Optional<String> all, Optional<PageSteps> steps, List<Group> groups) {

    /** Things that point with the same property. */
    record Group(Link property, List<Link> things) {

        Group {
            things = List.copyOf(things);
        }
    }

    IncomingBlock {
        groups = List.copyOf(groups);
    }

    /** How many there are, as a sentence. */
    String count() {
        return total == 1 ? "One statement." : String.format(Locale.ROOT, "%,d statements.", total);
    }
}
