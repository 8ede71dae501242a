package org.tipgraph.text;

import java.util.Objects;

/**
 * A word, number or mark of a text.
 *
 * <p>A hyphen parts words ({@code anti-trafficking} is two), so that spellings with hyphen, with blank and across a
 * line end read alike.
 *
 * @param norm the token in lower case, apostrophes straightened: {@code "women"}, {@code "20000"}, {@code "’s" → "'s"}
 * @param raw the token as it stands, but for line ends
 * @param kind what it is made of
 * @param span where it stands
 */
public record Token(String norm, String raw, Kind kind, Span span) {

    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    public Token {
        Objects.requireNonNull(norm);
        Objects.requireNonNull(raw);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(span);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it is this mark, such as {@code ";"}. */
    public boolean is(String mark) {
        return norm.equals(mark);
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(raw.charAt(0));
    }

    @Override
    public String toString() {
        return raw;
    }
}
