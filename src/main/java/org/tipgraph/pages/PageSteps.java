package org.tipgraph.pages;

import java.util.List;

/**
 * Where in a long list a page is, and the ways to the others.
 *
 * @param what what the list is of
 */
record PageSteps(String what, int page, int pages, List<Step> steps) {

    /** A way to another page. */
    record Step(String label, int page, String address) {

        static Step to(String label, int page) {
            return new Step(label, page, "");
        }

        Step at(Links links) {
            return new Step(label, page, links.part(page));
        }
    }

    PageSteps {
        steps = List.copyOf(steps);
    }
}
