package org.tipgraph.claim;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.tipgraph.lexicon.Match;
import org.tipgraph.mention.Clause;

/** Reads which measures the words name, in what a government did and in what it is asked to do. */
final class Actions {

    private static final String COMPLICITY = "investigate-complicity";
    private static final Set<String> OF_COMPLICITY = Set.of("investigate", "prosecute", "convict");

    /** What a ban or a plan of the state is about is done by it. */
    private static final Set<String> OF_STATE = Set.of("end-state-forced-labour", "end-child-recruitment");

    private static final int LONGEST_NOUN = 2;
    private static final int FARTHEST_OBJECT = 5;

    private Actions() {}

    /**
     * The actions that some words name.
     *
     * @param leftOut tells of a match whether it names none after all
     */
    static SortedSet<String> named(Clause words, BiPredicate<Match, Clause> leftOut) {
        SortedSet<String> actions = new TreeSet<>(words.codes(
                "action",
                match -> !isTopic(match, words)
                        && !isObjectOf(match, words)
                        && !Comparisons.isOfEarlierPeriod(words, match)
                        && !leftOut.test(match, words)));
        if (!words.hasCue("acts-on-complicity")) {
            actions.remove(COMPLICITY);
        }
        if (actions.contains(COMPLICITY) && !words.hasCue("including-complicit")) {
            actions.removeAll(OF_COMPLICITY);
        }
        return actions;
    }

    /** What training, data, a law or a plan is about: {@code training on identifying victims}. */
    static boolean isTopic(Match match, Clause words) {
        return !OF_STATE.contains(match.code())
                && words.cues("topic")
                        .anyMatch(topic -> match.first() > topic.first()
                                && match.first() >= topic.end() - 1
                                && match.end() > topic.end()
                                && !isParted(words, topic.end(), match.first()));
    }

    /**
     * {@code trained the staff of shelters}: a mere noun that another measure governs through a preposition. With whom
     * something is done governs nothing: {@code in cooperation with NGOs gave shelter}.
     */
    private static boolean isObjectOf(Match match, Clause words) {
        return match.end() - match.first() <= LONGEST_NOUN
                && words.of("action")
                        .filter(other -> !other.code().equals(match.code())
                                && !other.code().equals("cooperate"))
                        .anyMatch(other -> isGoverned(words, other.end(), match.first()));
    }

    private static boolean isGoverned(Clause words, int from, int to) {
        return to - from >= 1
                && to - from <= FARTHEST_OBJECT
                && IntStream.range(from, to).anyMatch(at -> words.isWord(at, "governs"))
                && IntStream.range(from, to).noneMatch(at -> words.isWord(at, "governs-no-more"));
    }

    /** A topic ends where the words go on with something else: {@code train police on the law; and assist victims}. */
    private static boolean isParted(Clause words, int from, int to) {
        return words.cues("topic-end").anyMatch(end -> end.first() >= from && end.first() < to);
    }
}
