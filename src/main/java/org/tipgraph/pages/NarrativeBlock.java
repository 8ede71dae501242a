package org.tipgraph.pages;

import java.util.List;
import java.util.Optional;

/**
 * A narrative, as its page tells it: in short, as a text with its passages marked, and the claims on each passage.
 *
 * @param glance what it is on, and where it places its country
 * @param share how much of its text is in passages, in percent
 * @param pictures where what it claims is drawn, if anywhere
 * @param ofCountry what the reports of other years say of the country
 * @param ofYear what the report says of other countries
 */
record NarrativeBlock(
        List<Row> glance,
        Tally tally,
        long share,
        Optional<String> pictures,
        List<Link> ofCountry,
        List<Link> ofYear,
        List<TextSection> sections,
        List<Note> notes) {

    NarrativeBlock {
        glance = List.copyOf(glance);
        ofCountry = List.copyOf(ofCountry);
        ofYear = List.copyOf(ofYear);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }
}
