package org.tipgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a narrative into sections: at its headings where it has them, else by what its paragraphs tell.
 *
 * <p>To 2016 the profile comes first and has no heading, from 2017 the assessment does; copies from the web lose
 * headings, and digests never had any. So what stands before the first heading is judged by its words too, and so is
 * what follows the list under the heading of the recommendations.
 */
final class SectionCutter {

    private final String text;
    private final List<Token> tokens;
    private final Layout layout;
    private final List<Section> sections = new ArrayList<>();

    SectionCutter(String text, List<Token> tokens, Layout layout) {
        this.text = text;
        this.tokens = tokens;
        this.layout = layout;
    }

    List<Section> sections() {
        int begin = endOfTitle();
        List<HeadingFinder.Found> headings = layout.headings().in(text).stream()
                .filter(found -> found.span().begin() >= begin)
                .toList();
        int firstHeading =
                headings.isEmpty() ? text.length() : headings.get(0).span().begin();
        addUnheaded(new Span(begin, firstHeading));
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).span().begin() : text.length();
            addHeaded(headings.get(i), end);
        }
        return sections;
    }

    /** The end of the first line, which is the title. */
    private int endOfTitle() {
        Span whole = Paragraphs.trim(text, new Span(0, text.length()));
        int lineEnd = text.indexOf('\n', whole.begin());
        return lineEnd < 0 ? whole.begin() : lineEnd;
    }

    private void addUnheaded(Span span) {
        for (Span group : Paragraphs.groupsIn(text, span)) {
            List<Token> words = tokensIn(group);
            if (!words.isEmpty() && (!isShortLine(group, words) || isOnlyPlacement(group, words))) {
                add(themeOf(words), Optional.empty(), group, group);
            }
        }
    }

    /** A banner, a header or a piece of navigation: no sentence. */
    private boolean isShortLine(Span span, List<Token> words) {
        char last = text.charAt(span.end() - 1);
        return words.size() <= 14 && last != '.' && last != ';';
    }

    /** A header such as {@code NAURU: Tier 2 Watch List} is all that some early narratives say of the tier. */
    private boolean isOnlyPlacement(Span header, List<Token> words) {
        Span rest = new Span(header.end(), text.length());
        boolean toldAgain = tokensIn(rest).stream().anyMatch(token -> token.is("tier"));
        return !toldAgain && themeOf(words).equals(Section.ASSESSMENT);
    }

    private String themeOf(List<Token> words) {
        return layout.beginsAsRecommendation(words) ? Section.RECOMMENDATIONS : layout.themeOf(words);
    }

    private void addHeaded(HeadingFinder.Found heading, int end) {
        Span body = Paragraphs.trim(text, new Span(heading.span().end(), end));
        if (!heading.kind().equals(Section.RECOMMENDATIONS)) {
            body = withoutLastLines(body);
            add(heading.kind(), Optional.of(heading.span()), wholeOf(heading, body), body);
            return;
        }
        int listEnd = endOfList(body);
        Span list = new Span(body.begin(), listEnd);
        add(heading.kind(), Optional.of(heading.span()), wholeOf(heading, list), list);
        addUnheaded(new Span(listEnd, body.end()));
    }

    /** Without the navigation that web pages have at their end. */
    private Span withoutLastLines(Span body) {
        int end = body.end();
        List<Span> paragraphs = Paragraphs.in(text, body);
        for (int at = paragraphs.size() - 1;
                at > 0 && isShortLine(paragraphs.get(at), tokensIn(paragraphs.get(at)));
                at--) {
            end = paragraphs.get(at - 1).end();
        }
        return new Span(body.begin(), end);
    }

    /** Where the list of recommendations ends: before the first paragraph that does not begin as one. */
    private int endOfList(Span body) {
        int end = body.begin();
        boolean first = true;
        for (Span paragraph : Paragraphs.in(text, body)) {
            boolean goesOn = first
                    || Bullets.isBullet(text, paragraph.begin())
                    || layout.beginsAsRecommendation(tokensIn(paragraph));
            if (!goesOn) {
                break;
            }
            first = false;
            end = paragraph.end();
        }
        return end;
    }

    private static Span wholeOf(HeadingFinder.Found heading, Span body) {
        return new Span(heading.span().begin(), Math.max(heading.span().end(), body.end()));
    }

    private void add(String kind, Optional<Span> heading, Span span, Span body) {
        Optional<String> words = heading.map(where -> text.substring(where.begin(), where.end()));
        sections.add(new Section(kind, words, span, body));
    }

    private List<Token> tokensIn(Span span) {
        return Tokens.in(tokens, span);
    }
}
