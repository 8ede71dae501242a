package org.tipgraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.text.Identity;
import org.tipgraph.text.Narrative;
import org.tipgraph.text.Sentence;
import org.tipgraph.text.SourceText;
import org.tipgraph.text.Span;

/**
 * The last sentence of some words, read as a narrative on Andorra would have them. What is read from it is shown within
 * it: {@code Women from [China ORIGIN(CHN)] are forced to beg}.
 */
record Reading(Narrative narrative, Sentence sentence, ClauseReader reader) {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final Identity IDENTITY = new Identity("AND", 2019, "2019 Trafficking in Persons Report: Andorra");

    /** Some tokens of the sentence, with what was read from them. */
    record Note(int first, int end, String what) {}

    static Reading of(String words) {
        String text = IDENTITY.title() + "\n\n" + words + ".";
        Narrative narrative = Narrative.of(new SourceText("2019-AND.txt", text), IDENTITY, LEXICON.layout());
        List<Sentence> sentences = narrative.sentences();
        return new Reading(narrative, sentences.get(sentences.size() - 1), new ClauseReader(LEXICON, narrative));
    }

    /** Asserts that the notes read from a sentence are those shown in it. */
    static void assertNotes(String shown, Function<Clause, List<Note>> notes) {
        Reading reading = of(shown.replaceAll("\\[([^\\[\\]]*?) [A-Z]+\\([^)]*\\)\\]", "$1"));
        assertEquals(shown, reading.shown(notes.apply(reading.whole())));
    }

    Clause whole() {
        return reader.whole(sentence);
    }

    List<String> quotes(List<Clause> clauses) {
        return clauses.stream().map(clause -> narrative.quote(clause.span())).toList();
    }

    private String shown(List<Note> notes) {
        StringBuilder words = new StringBuilder(narrative.quote(sentence.span()));
        for (int i = notes.size() - 1; i >= 0; i--) {
            Note note = notes.get(i);
            words.insert(at(note.end() - 1).end(), " " + note.what() + "]")
                    .insert(at(note.first()).begin(), "[");
        }
        return words.toString();
    }

    /** Where a token stands in the sentence. */
    private Span at(int token) {
        int start = sentence.span().begin();
        Span span = sentence.tokens().get(token).span();
        return new Span(span.begin() - start, span.end() - start);
    }
}
