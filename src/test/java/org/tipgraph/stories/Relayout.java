package org.tipgraph.stories;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A way in which the same narrative may be laid out otherwise: what it claims stays the same.
 *
 * @param name the layout in words
 * @param change makes a text of this layout
 */
record Relayout(String name, UnaryOperator<String> change) {

    /** What files, browsers and word processors make of characters and line ends, of any text. */
    static List<Relayout> ofAnyText() {
        return Stream.of(CharacterRelayouts.all(), LineRelayouts.all(), PageRelayouts.all(), WebRelayouts.all())
                .flatMap(List::stream)
                .toList();
    }

    /** What editions and copies make of headings and lists, of narratives that have all sections. */
    static List<Relayout> ofWholeNarratives() {
        return Stream.of(HeadingRelayouts.all(), ListRelayouts.all(), HeaderRelayouts.all())
                .flatMap(List::stream)
                .toList();
    }

    String of(String text) {
        return change.apply(text);
    }

    @Override
    public String toString() {
        return name;
    }
}
