package org.tipgraph.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tipgraph.text.Span;

/**
 * The text of a narrative with its passages marked. Passages may overlap, so that the text is cut where one begins or
 * ends; a piece leads to the shortest passage that it is in.
 */
final class NarrativeText {

    /**
     * Where a section is.
     *
     * @param heading its heading in the text; of no length where it has none
     */
    record Part(String name, Span span, Span heading) {}

    private final int[] text;
    private final List<Part> parts;
    private final List<Mark> marks;
    private final Paragraphs paragraphs;
    private final Set<Mark> led = new HashSet<>();

    /**
     * @param parts in order
     * @param marks in order
     */
    NarrativeText(int[] text, List<Part> parts, List<Mark> marks) {
        this.text = text;
        this.parts = parts;
        this.marks = marks;
        this.paragraphs = Paragraphs.of(
                text,
                parts.stream().map(Part::heading).toList(),
                parts.stream().map(part -> part.span().begin()).toList());
    }

    List<TextSection> sections() {
        List<TextSection> sections = new ArrayList<>();
        int first = parts.isEmpty() ? text.length : parts.get(0).span().begin();
        add(sections, "", new Span(0, first));
        for (int i = 0; i < parts.size(); i++) {
            int begin = parts.get(i).span().begin();
            int end = i + 1 < parts.size() ? parts.get(i + 1).span().begin() : text.length;
            add(sections, parts.get(i).name(), new Span(begin, Math.max(begin, end)));
        }
        return sections;
    }

    private void add(List<TextSection> sections, String name, Span span) {
        List<TextParagraph> inside = paragraphs.spans().stream()
                .filter(span::contains)
                .map(paragraph -> new TextParagraph(paragraphs.isHeading(paragraph), pieces(paragraph)))
                .toList();
        int claims = marks.stream()
                .filter(mark -> span.contains(mark.passage().span()))
                .mapToInt(mark -> mark.claims().size())
                .sum();
        if (!inside.isEmpty()) {
            sections.add(new TextSection("section-" + span.begin(), name, claims, inside));
        }
    }

    private List<TextPiece> pieces(Span paragraph) {
        List<Mark> here = marks.stream()
                .filter(mark -> mark.passage().span().overlaps(paragraph))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.begin(), paragraph.end()));
        here.forEach(mark -> cuts.addAll(
                List.of(mark.passage().span().begin(), mark.passage().span().end())));
        List<Integer> inside = List.copyOf(cuts.subSet(paragraph.begin(), true, paragraph.end(), true));
        List<TextPiece> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < inside.size(); i++) {
            pieces.add(piece(new Span(inside.get(i), inside.get(i + 1)), here));
        }
        return pieces;
    }

    private TextPiece piece(Span span, List<Mark> here) {
        List<Mark> around = here.stream()
                .filter(mark -> mark.passage().span().overlaps(span))
                .sorted(Comparator.comparingInt(mark -> mark.passage().span().length()))
                .toList();
        return new TextPiece(
                new String(text, span.begin(), span.length()),
                here.stream()
                        .filter(mark -> mark.passage().span().begin() == span.begin())
                        .toList(),
                around,
                here.stream()
                        .filter(mark -> mark.passage().span().end() == span.end())
                        .toList(),
                !around.isEmpty() && !led.add(around.get(0)));
    }
}
