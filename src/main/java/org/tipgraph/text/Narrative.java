package org.tipgraph.text;

import java.util.List;
import java.util.Objects;

/**
 * A narrative cut into sections and sentences.
 *
 * @param source the text as it was read
 * @param identity which narrative it is
 * @param reading the text in plain characters, one {@code char} for each code point, so that positions in it are code points
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
        String reading = source.reading();
        String cut = PageFurniture.blankedIn(reading, identity);
        List<HeadingFinder.Found> headings = layout.headings().in(cut);
        Paragraphs paragraphs = Paragraphs.of(cut);
        List<Token> tokens = Tokenizer.tokens(withoutHeadings(cut, headings));
        List<Section> sections = new SectionCutter(cut, headings, paragraphs, tokens, layout)
                .sections().stream()
                        .map(section -> section.withHeading(heading -> words(source.text(), reading, heading)))
                        .toList();
        List<Sentence> sentences = new SentenceCutter(cut, paragraphs, tokens, layout).sentences(sections);
        return new Narrative(source, identity, reading, sections, sentences);
    }

    /** Headings part words, even where they are glued to them. */
    private static String withoutHeadings(String reading, List<HeadingFinder.Found> headings) {
        StringBuilder rest = new StringBuilder(reading);
        for (HeadingFinder.Found heading : headings) {
            Span span = heading.span();
            rest.replace(span.begin(), span.end(), " ".repeat(span.length()));
        }
        return rest.toString();
    }

    /** The words of a span, exactly as the text has them. */
    public String quote(Span span) {
        return words(source.text(), reading, span);
    }

    private static String words(String text, String reading, Span span) {
        if (text.length() == reading.length()) {
            return text.substring(span.begin(), span.end());
        }
        int begin = text.offsetByCodePoints(0, span.begin());
        return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
    }
}
