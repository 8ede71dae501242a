package org.tipgraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.lexicon.Match;
import org.tipgraph.text.Section;
import org.tipgraph.text.Sentence;
import org.tipgraph.text.Span;
import org.tipgraph.text.Token;

/**
 * A stretch of a sentence that claims one thing, with what its words stand for. Indices count tokens of the sentence.
 * Immutable; what its words stand for is indexed when it is first asked for.
 */
public final class Clause {

    private static final String CUE = "cue";

    private final Sentence sentence;
    private final int first;
    private final int end;
    private final List<Match> matches;
    private final List<PlaceMention> places;
    private final Lexicon lexicon;
    private Index index;

    /**
     * A stretch of a sentence.
     *
     * @param sentence the sentence
     * @param first the index of its first token
     * @param end the index past its last token
     * @param matches what its words stand for, in order
     * @param places the places that it names, in order
     * @param lexicon what words mean
     */
    Clause(Sentence sentence, int first, int end, List<Match> matches, List<PlaceMention> places, Lexicon lexicon) {
        this.sentence = Objects.requireNonNull(sentence);
        this.first = first;
        this.end = end;
        this.matches = List.copyOf(matches);
        this.places = List.copyOf(places);
        this.lexicon = Objects.requireNonNull(lexicon);
        if (first >= end) {
            throw new IllegalArgumentException("a clause without words: " + first + " to " + end);
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The index of its first token. */
    public int first() {
        return first;
    }

    /** The index past its last token. */
    public int end() {
        return end;
    }

    /** What its words stand for, in order. */
    public List<Match> matches() {
        return matches;
    }

    /** The places that it names, in order. */
    public List<PlaceMention> places() {
        return places;
    }

    /** A part of it, with what stands wholly within that part. */
    public Clause part(int from, int to) {
        return new Clause(
                sentence,
                from,
                to,
                those(matches, m -> m.first() >= from && m.end() <= to),
                those(places, p -> p.first() >= from && p.end() <= to),
                lexicon);
    }

    /** The same stretch without what stands wholly within a part of it. */
    public Clause without(Clause aside) {
        return new Clause(
                sentence,
                first,
                end,
                those(matches, m -> m.first() < aside.first() || m.end() > aside.end()),
                those(places, p -> p.first() < aside.first() || p.end() > aside.end()),
                lexicon);
    }

    private static <T> List<T> those(List<T> all, Predicate<T> fits) {
        List<T> those = new ArrayList<>(all.size());
        for (T one : all) {
            if (fits.test(one)) {
                those.add(one);
            }
        }
        return those;
    }

    public Section section() {
        return sentence.section();
    }

    public Token token(int at) {
        return sentence.tokens().get(at);
    }

    public List<Token> tokens() {
        return sentence.tokens().subList(first, end);
    }

    public Span span() {
        return new Span(token(first).span().begin(), token(end - 1).span().end());
    }

    /** The normal form of a token of it; empty where the index is outside. */
    public String norm(int at) {
        return at >= first && at < end ? token(at).norm() : "";
    }

    /** Whether a token of it is a word of a class, such as {@code count-verb}. */
    public boolean isWord(int at, String cue) {
        return at >= first && at < end && lexicon.words(cue).contains(token(at).norm());
    }

    /** The matches of a scheme, in order. */
    public Stream<Match> of(String scheme) {
        return among(scheme).stream();
    }

    /** The matches of a cue, in order. */
    public Stream<Match> cues(String code) {
        return index().byCue().getOrDefault(code, List.of()).stream();
    }

    public boolean hasCue(String code) {
        return index().byCue().containsKey(code);
    }

    public boolean has(String scheme, String code) {
        for (Match match : among(scheme)) {
            if (match.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    public boolean has(String scheme) {
        return !among(scheme).isEmpty();
    }

    private List<Match> among(String scheme) {
        return index().byScheme().getOrDefault(scheme, List.of());
    }

    private Index index() {
        if (index == null) {
            index = Index.of(matches);
        }
        return index;
    }

    /** The matches by their scheme, and those of cues by their code. Threads that make it twice make the same. */
    private record Index(Map<String, List<Match>> byScheme, Map<String, List<Match>> byCue) {

        static Index of(List<Match> matches) {
            Map<String, List<Match>> byScheme = new HashMap<>();
            Map<String, List<Match>> byCue = new HashMap<>();
            for (Match match : matches) {
                byScheme.computeIfAbsent(match.concept().scheme(), key -> new ArrayList<>(4))
                        .add(match);
                if (match.is(CUE)) {
                    byCue.computeIfAbsent(match.code(), key -> new ArrayList<>(2))
                            .add(match);
                }
            }
            return new Index(byScheme, byCue);
        }
    }

    /** The codes that the words stand for in a scheme. */
    public SortedSet<String> codes(String scheme) {
        return codes(scheme, match -> true);
    }

    /** The codes of those matches of a scheme that fit. */
    public SortedSet<String> codes(String scheme, Predicate<Match> fits) {
        SortedSet<String> codes = new TreeSet<>();
        for (Match match : among(scheme)) {
            if (fits.test(match)) {
                codes.add(match.code());
            }
        }
        return codes;
    }

    /** The codes of the places that play a part. */
    public SortedSet<String> places(PlaceMention.Part part) {
        return places(part, place -> true);
    }

    /** The codes of those places that play a part and fit. */
    public SortedSet<String> places(PlaceMention.Part part, Predicate<PlaceMention> fits) {
        SortedSet<String> codes = new TreeSet<>();
        for (PlaceMention place : places) {
            if (place.part() == part && fits.test(place)) {
                codes.add(place.code());
            }
        }
        return codes;
    }
}
