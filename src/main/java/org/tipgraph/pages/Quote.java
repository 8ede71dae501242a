package org.tipgraph.pages;

import org.tipgraph.shapes.MarkedSentence;

/**
 * Words in their sentence.
 *
 * @param source the page that they are from, and what it is called
 * @param place where they are on that page
 */
record Quote(String before, String words, String after, Link source, String place) {

    static Quote of(MarkedSentence sentence, Link source, String place) {
        String text = sentence.text();
        int begin = text.offsetByCodePoints(0, sentence.mark().begin());
        int end = begin + sentence.words().length();
        return new Quote(text.substring(0, begin), sentence.words(), text.substring(end), source, place);
    }
}
