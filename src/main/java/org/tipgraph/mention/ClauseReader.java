package org.tipgraph.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.lexicon.Match;
import org.tipgraph.lexicon.Places;
import org.tipgraph.text.Narrative;
import org.tipgraph.text.Sentence;
import org.tipgraph.text.Token;

/**
 * Reads sentences into clauses with their mentions, and cuts them where one independent claim ends and the next begins.
 */
public final class ClauseReader {

    private final Lexicon lexicon;
    private final Set<String> placesNamed;
    private final Set<String> separators;
    private final Map<Sentence, List<Match>> matches = new IdentityHashMap<>();

    /** A reader for one narrative: the places that it names tell which country an ambiguous demonym means. */
    public ClauseReader(Lexicon lexicon, Narrative narrative) {
        this.lexicon = lexicon;
        this.separators = lexicon.words("separator");
        this.placesNamed = new HashSet<>();
        placesNamed.add(narrative.identity().country());
        for (Sentence sentence : narrative.sentences()) {
            List<Match> found = lexicon.matches(sentence.tokens());
            matches.put(sentence, found);
            found.stream().filter(match -> match.is(Places.NAME)).forEach(match -> placesNamed.add(match.code()));
        }
    }

    /** A whole sentence of the narrative as one clause. */
    public Clause whole(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Match> found = matches.get(sentence);
        List<PlaceMention> places = new PlaceReader(lexicon, tokens, found, placesNamed::contains).places();
        return new Clause(sentence, 0, tokens.size(), found, places, lexicon);
    }

    /** The independent clauses of a sentence: each has a subject and a predicate of its own. */
    public List<Clause> clauses(Clause whole) {
        return cut(whole, new ClauseCutter(lexicon, whole).independent());
    }

    /** The predicates of a clause, which may share a subject: {@code opened a hotline, but did not screen migrants}. */
    public List<Clause> predicates(Clause clause) {
        return cut(clause, new ClauseCutter(lexicon, clause).predicates());
    }

    /** A predicate, and the relative clauses that stand aside of it. */
    public Asides asides(Clause predicate) {
        return Asides.of(predicate);
    }

    /** What stands before the verb of a predicate: who acts, where the words tell. */
    public Optional<Clause> subject(Clause predicate) {
        Verbs verbs = new Verbs(lexicon, predicate);
        return IntStream.range(predicate.first(), predicate.end())
                .filter(at -> verbs.isFinite(at) || verbs.isPastOfSubject(at))
                .filter(at -> at > predicate.first())
                .mapToObj(at -> predicate.part(predicate.first(), at))
                .findFirst();
    }

    private List<Clause> cut(Clause clause, List<Integer> cuts) {
        List<Clause> parts = new ArrayList<>();
        int from = clause.first();
        for (int cut : cuts) {
            add(clause, from, cut, parts);
            from = cut;
        }
        add(clause, from, clause.end(), parts);
        return parts;
    }

    private void add(Clause clause, int from, int to, List<Clause> parts) {
        int begin = from;
        int end = to;
        while (begin < end && separators.contains(clause.token(begin).norm())) {
            begin++;
        }
        while (end > begin && separators.contains(clause.token(end - 1).norm())) {
            end--;
        }
        if (begin < end) {
            parts.add(clause.part(begin, end));
        }
    }
}
