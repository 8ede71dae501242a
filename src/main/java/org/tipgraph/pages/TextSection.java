package org.tipgraph.pages;

import java.util.List;

/**
 * A section of a narrative's text.
 *
 * @param id where it is on the page
 * @param name what we call it; empty for what stands before the first section
 * @param claims how many claims rest on it
 */
record TextSection(String id, String name, int claims, List<TextParagraph> paragraphs) {

    TextSection {
        paragraphs = List.copyOf(paragraphs);
    }

    boolean isNamed() {
        return !name.isEmpty();
    }
}
