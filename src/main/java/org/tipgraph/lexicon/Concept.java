package org.tipgraph.lexicon;

import java.util.Objects;

/**
 * A concept by its scheme and code, such as {@code practice/forced-labour}.
 *
 * @param scheme such as {@code practice}
 * @param code such as {@code forced-labour}
 */
public record Concept(String scheme, String code) implements Comparable<Concept> {

    public Concept {
        Objects.requireNonNull(scheme);
        Objects.requireNonNull(code);
    }

    @Override
    public int compareTo(Concept other) {
        int byScheme = scheme.compareTo(other.scheme);
        return byScheme != 0 ? byScheme : code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return scheme + "/" + code;
    }
}
