package org.tipgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes sections of paragraphs that have no heading: of the sentences next to each other that are on one theme. */
final class Unheaded {

    private final String text;
    private final Paragraphs paragraphs;
    private final SentenceCutter sentences;
    private final ThemeCutter themes;

    private final List<Span> spans = new ArrayList<>();
    private final List<ThemeCutter.Part> parts = new ArrayList<>();

    Unheaded(String text, Paragraphs paragraphs, List<Token> tokens, Layout layout, Set<String> possible) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.sentences = new SentenceCutter(text, paragraphs, tokens, layout);
        this.themes = new ThemeCutter(layout, possible);
    }

    /** The sections of a narrative's paragraphs; others may have stood between them. */
    List<Section> sections(List<Span> kept) {
        boolean grouped = isGrouped(kept);
        kept.forEach(paragraph -> addParts(paragraph, gapBefore(paragraph, grouped)));
        return sections(Optional.empty());
    }

    /** The sections of paragraphs under a heading, where headings of others may have been lost. */
    List<Section> sectionsUnderHeading(String kind, List<Span> all) {
        all.forEach(paragraph -> addParts(paragraph, ThemeCutter.Gap.PARAGRAPH_UNDER_HEADING));
        return sections(Optional.of(kind));
    }

    private List<Section> sections(Optional<String> first) {
        List<String> found = themes.themesOf(parts, first);
        List<Section> sections = new ArrayList<>();
        int begin = 0;
        for (int at = 1; at <= parts.size(); at++) {
            if (at == parts.size() || !found.get(at).equals(found.get(begin)) || !isAdjacent(at)) {
                Span span = new Span(spans.get(begin).begin(), spans.get(at - 1).end());
                sections.add(new Section(found.get(begin), Optional.empty(), span, span));
                begin = at;
            }
        }
        return sections;
    }

    /** Whether two empty lines part themes, and one parts paragraphs on one theme. */
    private boolean isGrouped(List<Span> kept) {
        long groups = kept.stream()
                .filter(paragraph -> paragraphs.emptyLinesBefore(paragraph.begin()) > 1)
                .count();
        return groups > 1 && kept.stream().anyMatch(paragraph -> paragraphs.emptyLinesBefore(paragraph.begin()) == 1);
    }

    private ThemeCutter.Gap gapBefore(Span paragraph, boolean grouped) {
        int emptyLines = paragraphs.emptyLinesBefore(paragraph.begin());
        if (emptyLines == 0 && paragraphs.haveEmptyLines()) {
            return ThemeCutter.Gap.LINE;
        }
        if (!grouped) {
            return ThemeCutter.Gap.PARAGRAPH;
        }
        return emptyLines > 1 ? ThemeCutter.Gap.GROUP : ThemeCutter.Gap.PARAGRAPH_OF_GROUP;
    }

    private void addParts(Span paragraph, ThemeCutter.Gap gap) {
        List<Sentence> cut = sentences.in(paragraph);
        for (int at = 0; at < cut.size(); at++) {
            int begin = at == 0 ? paragraph.begin() : cut.get(at).span().begin();
            int end = at + 1 < cut.size() ? cut.get(at + 1).span().begin() : paragraph.end();
            spans.add(Paragraphs.trim(text, new Span(begin, end)));
            parts.add(new ThemeCutter.Part(cut.get(at).tokens(), at == 0 ? gap : ThemeCutter.Gap.NONE));
        }
    }

    private boolean isAdjacent(int part) {
        Span between = new Span(spans.get(part - 1).end(), spans.get(part).begin());
        return Paragraphs.trim(text, between).length() == 0;
    }
}
