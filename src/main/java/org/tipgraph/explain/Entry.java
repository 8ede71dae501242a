package org.tipgraph.explain;

import java.util.Objects;

/**
 * An entry of the lexicon: what some words stand for, and where that is written.
 *
 * @param concept such as {@code practice/forced-labour} or {@code place/PRK}
 * @param pattern the pattern or name, as the file has it
 * @param file such as {@code ontology/lexicon/practice.ttl}
 * @param line from 1
 * @param column from 1
 */
public record Entry(String concept, String pattern, String file, int line, int column) {

    public Entry {
        Objects.requireNonNull(concept);
        Objects.requireNonNull(pattern);
        Objects.requireNonNull(file);
    }

    /** The place as editors take it: {@code ontology/lexicon/practice.ttl:17:9}. */
    public String place() {
        return file + ":" + line + ":" + column;
    }
}
