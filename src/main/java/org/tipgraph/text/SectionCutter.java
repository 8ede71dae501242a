package org.tipgraph.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a narrative into sections: at its headings where it has them, else by what its sentences tell.
 *
 * <p>To 2016 the profile comes first and has no heading, from 2017 the assessment does; copies from the web lose
 * headings, and digests never had any. So what stands before the first heading is judged by its words too, and so is
 * what follows the list under the heading of the recommendations.
 */
final class SectionCutter {

    private static final int LONGEST_BANNER = 14;
    private static final int LONGEST_NOTICE = 80;
    private static final int FARTHEST_ITEM = 2;

    private final String text;
    private final List<HeadingFinder.Found> headings;
    private final Paragraphs paragraphs;
    private final List<Token> tokens;
    private final Layout layout;
    private final List<Section> sections = new ArrayList<>();

    SectionCutter(
            String text, List<HeadingFinder.Found> headings, Paragraphs paragraphs, List<Token> tokens, Layout layout) {
        this.text = text;
        this.headings = headings;
        this.paragraphs = paragraphs;
        this.tokens = tokens;
        this.layout = layout;
    }

    List<Section> sections() {
        int firstHeading =
                headings.isEmpty() ? text.length() : headings.get(0).span().begin();
        addUnheaded(new Span(0, firstHeading));
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).span().begin() : text.length();
            addHeaded(headings.get(i), end);
        }
        sections.sort(Comparator.comparing(Section::span));
        return sections;
    }

    private void addUnheaded(Span span) {
        List<Span> all = paragraphs.in(span);
        List<Span> kept = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            boolean inList = isItem(all, at) && (isItem(all, at - 1) || isItem(all, at + 1));
            if (isOnlyPlacement(all.get(at))) {
                sections.add(new Section(Section.ASSESSMENT, Optional.empty(), all.get(at), all.get(at)));
            } else if (inList || isProse(all.get(at))) {
                kept.add(all.get(at));
            }
        }
        sections.addAll(new Unheaded(text, paragraphs, tokens, layout, Set.copyOf(Section.THEMES)).sections(kept));
    }

    private boolean isItem(List<Span> all, int at) {
        return at >= 0 && at < all.size() && layout.beginsAsRecommendation(tokensIn(all.get(at)));
    }

    private boolean isProse(Span paragraph) {
        List<Token> words = tokensIn(paragraph);
        return words.stream().anyMatch(Token::isWord) && !isBanner(paragraph, words) && !isNavigation(words);
    }

    private boolean isNavigation(List<Token> words) {
        return words.size() <= LONGEST_NOTICE && layout.isNavigation(words);
    }

    /** A banner, a header or a piece of navigation: no sentence, and short or made of names. */
    private boolean isBanner(Span span, List<Token> tokens) {
        char last = text.charAt(span.end() - 1);
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        long capitalised = words.stream().filter(Token::isCapitalised).count();
        return last != '.' && last != ';' && (tokens.size() <= LONGEST_BANNER || capitalised * 5 > words.size() * 3);
    }

    /** A header such as {@code NAURU: Tier 2 Watch List} is all that some early narratives say of the tier. */
    private boolean isOnlyPlacement(Span header) {
        List<Token> words = tokensIn(header);
        return isBanner(header, words)
                && layout.themesOf(words).containsKey(Section.ASSESSMENT)
                && tokensIn(new Span(header.end(), text.length())).stream().noneMatch(token -> token.is("tier"));
    }

    private void addHeaded(HeadingFinder.Found heading, int end) {
        Span body = Paragraphs.trim(text, new Span(heading.span().end(), end));
        switch (heading.kind()) {
            case Section.RECOMMENDATIONS -> {
                Span list = listIn(body);
                add(heading, list, list);
                addUnheaded(new Span(list.end(), body.end()));
            }
            case Section.OTHER -> {
                Span table = linesIn(body);
                add(heading, table, new Span(table.end(), table.end()));
                addUnheaded(new Span(table.end(), body.end()));
            }
            default -> addProse(heading, withoutLastLines(body));
        }
    }

    private void add(HeadingFinder.Found heading, Span own, Span read) {
        Span whole = new Span(heading.span().begin(), Math.max(heading.span().end(), own.end()));
        String words = text.substring(heading.span().begin(), heading.span().end());
        sections.add(new Section(heading.kind(), Optional.of(words), whole, read));
    }

    /** All that stands up to the next heading belongs to this one, but for themes whose headings have been lost. */
    private void addProse(HeadingFinder.Found heading, Span body) {
        Set<String> lost = lostThemes();
        List<Section> cut = lost.isEmpty() ? List.of() : cutByThemes(heading.kind(), lost, body);
        Span own = cut.isEmpty() ? body : cut.get(0).span();
        add(heading, own, own);
        sections.addAll(cut.stream().skip(1).toList());
    }

    private List<Section> cutByThemes(String kind, Set<String> lost, Span body) {
        Set<String> possible = new HashSet<>(lost);
        possible.add(kind);
        return new Unheaded(text, paragraphs, tokens, layout, possible).sectionsUnderHeading(kind, paragraphs.in(body));
    }

    /** The themes of every narrative that this one has neither under a heading nor in what was cut so far. */
    private Set<String> lostThemes() {
        Set<String> lost = new HashSet<>(Section.THEMES_OF_ALL);
        headings.forEach(heading -> lost.remove(heading.kind()));
        sections.forEach(section -> lost.remove(section.kind()));
        return lost;
    }

    /** Without the navigation that web pages have at their end. */
    private Span withoutLastLines(Span body) {
        int end = body.end();
        List<Span> all = paragraphs.in(body);
        for (int at = all.size() - 1; at > 0 && isAfterNarrative(all.get(at)); at--) {
            end = all.get(at - 1).end();
        }
        return new Span(body.begin(), end);
    }

    private boolean isAfterNarrative(Span paragraph) {
        List<Token> words = tokensIn(paragraph);
        return isBanner(paragraph, words) || isNavigation(words);
    }

    /** The list of recommendations: up to the last paragraph that begins as one, or the first if none does. */
    private Span listIn(Span body) {
        int end = body.begin();
        int others = 0;
        for (Span paragraph : paragraphs.in(body)) {
            boolean item =
                    Bullets.isBullet(text, paragraph.begin()) || layout.beginsAsRecommendation(tokensIn(paragraph));
            others = item ? 0 : others + 1;
            if (others > FARTHEST_ITEM) {
                break;
            }
            end = item || end == body.begin() ? paragraph.end() : end;
        }
        return new Span(body.begin(), end);
    }

    /** The lines of a table. */
    private Span linesIn(Span body) {
        int end = body.begin();
        for (Span paragraph : paragraphs.in(body)) {
            if (!isBanner(paragraph, tokensIn(paragraph))) {
                break;
            }
            end = paragraph.end();
        }
        return new Span(body.begin(), end);
    }

    private List<Token> tokensIn(Span span) {
        return Tokens.in(tokens, span);
    }
}
