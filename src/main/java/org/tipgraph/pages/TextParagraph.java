package org.tipgraph.pages;

import java.util.List;

/** A paragraph of a narrative's text, or a heading in it. */
record TextParagraph(boolean isHeading, List<TextPiece> pieces) {

    TextParagraph {
        pieces = List.copyOf(pieces);
    }
}
