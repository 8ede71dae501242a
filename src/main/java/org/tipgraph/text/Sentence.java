package org.tipgraph.text;

import java.util.List;
import java.util.Objects;

/**
 * A sentence, or a part of one that a semicolon ends: digests write whole paragraphs with semicolons for full stops.
 *
 * @param tokens its tokens, without the closing mark
 * @param section the section that it stands in
 */
public record Sentence(List<Token> tokens, Section section) {

    public Sentence {
        tokens = List.copyOf(tokens);
        Objects.requireNonNull(section);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without words");
        }
    }

    public Span span() {
        return new Span(
                tokens.get(0).span().begin(),
                tokens.get(tokens.size() - 1).span().end());
    }
}
