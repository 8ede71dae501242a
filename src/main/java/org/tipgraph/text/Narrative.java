package org.tipgraph.text;

import java.util.List;
import java.util.Objects;

/**
 * A narrative cut into sections and sentences.
 *
 * @param source the text as it was read
 * @param identity which narrative it is
 * @param reading the text with one {@code char} for each code point, so that positions in it are code points
 * @param sections in order, none overlapping another
 * @param sentences of all sections, in order
 */
public record Narrative(
        SourceText source, Identity identity, String reading, List<Section> sections, List<Sentence> sentences) {

    public Narrative {
        Objects.requireNonNull(source);
        Objects.requireNonNull(identity);
        Objects.requireNonNull(reading);
        sections = List.copyOf(sections);
        sentences = List.copyOf(sentences);
    }

    /** Cuts a text. */
    public static Narrative of(SourceText source, Identity identity, Layout layout) {
        String reading = reading(source.text());
        List<Token> tokens = Tokenizer.tokens(reading);
        List<Section> sections = new SectionCutter(reading, tokens, layout).sections();
        List<Sentence> sentences = new SentenceCutter(reading, tokens, layout).sentences(sections);
        return new Narrative(source, identity, reading, sections, sentences);
    }

    /** The words of a span, exactly as the text has them. */
    public String quote(Span span) {
        String text = source.text();
        if (text.length() == reading.length()) {
            return text.substring(span.begin(), span.end());
        }
        int begin = text.offsetByCodePoints(0, span.begin());
        return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
    }

    /** A text with each character beyond the Basic Multilingual Plane replaced by U+FFFD: one char, one code point. */
    static String reading(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return text;
        }
        StringBuilder reading = new StringBuilder(text.length());
        text.codePoints().forEach(c -> reading.append(Character.isBmpCodePoint(c) ? (char) c : '\ufffd'));
        return reading.toString();
    }
}
