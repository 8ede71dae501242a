package org.tipgraph.pages;

import java.util.Objects;

/**
 * A value of a property, as it is shown.
 *
 * @param language of words in a language; empty for all else
 * @param datatype the short name of the datatype; empty for names and plain words
 * @param definition what the value means; empty where that is not told here
 */
record Value(Link link, String language, String datatype, String definition) {

    Value {
        Objects.requireNonNull(link);
    }

    static Value of(Link link) {
        return new Value(link, "", "", "");
    }

    static Value of(String words) {
        return of(Link.none(words));
    }

    static Value defined(Link link, String definition) {
        return new Value(link, "", "", definition);
    }
}
