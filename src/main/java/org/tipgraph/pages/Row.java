package org.tipgraph.pages;

import java.util.List;

/** A property, or a question, and all that answers it. */
record Row(Link name, List<Value> values) {

    Row {
        values = List.copyOf(values);
    }

    static Row of(String name, List<Value> values) {
        return new Row(Link.none(name), values);
    }
}
