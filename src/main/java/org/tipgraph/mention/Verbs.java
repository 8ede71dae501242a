package org.tipgraph.mention;

import java.util.Set;
import org.tipgraph.lexicon.Lexicon;

/**
 * Tells which words of a clause are verbs: by the lexicon's class {@code finite}, and by the endings {@code -ed} and
 * {@code -ing} where they are no attributes. That is no parser: where it cannot tell, it sees no verb.
 */
final class Verbs {

    private final Set<String> finites;
    private final Set<String> bases;
    private final Set<String> adverbs;
    private final Set<String> participles;
    private final Set<String> determiners;
    private final Set<String> nouns;
    private final Set<String> afterParticiple;
    private final Set<String> beforeAttribute;
    private final Set<String> pronouns;
    private final Clause clause;

    Verbs(Lexicon lexicon, Clause clause) {
        this.finites = lexicon.words("finite");
        this.bases = lexicon.words("imperative");
        this.adverbs = lexicon.words("adverb");
        this.participles = lexicon.words("participle");
        this.determiners = lexicon.words("determiner");
        this.nouns = lexicon.words("gerund-noun");
        this.afterParticiple = lexicon.words("after-participle");
        this.beforeAttribute = lexicon.words("before-attribute");
        this.pronouns = lexicon.words("pronoun");
        this.clause = clause;
    }

    /** Whether a predicate begins here: a finite verb, perhaps after an adverb. */
    boolean begins(int at) {
        int verb = at;
        while (verb < clause.end() && isAdverb(verb) && !clause.norm(verb).equals("continued")) {
            verb++;
        }
        return verb < clause.end() && (isFinite(verb) || isPast(verb));
    }

    boolean isAny(int at) {
        return isFinite(at) || isPast(at) || isGerund(at);
    }

    boolean isFinite(int at) {
        return at < clause.end()
                && finites.contains(clause.norm(at))
                && !clause.token(at).isCapitalised()
                && clause.cues("no-verb").noneMatch(noun -> noun.first() <= at && at < noun.end());
    }

    /** {@code identify}: what follows "to" and begins a recommendation. */
    boolean isBase(int at) {
        return bases.contains(clause.norm(at));
    }

    boolean isAdverb(int at) {
        return adverbs.contains(clause.norm(at));
    }

    /** {@code including adopting a plan, creating units}. */
    boolean isGerund(int at) {
        String word = clause.norm(at);
        boolean examples = word.equals("including") && !clause.norm(at + 1).endsWith("ing");
        boolean noun = examples || nouns.contains(word) || at + 1 >= clause.end() || isPunctuation(at + 1);
        return word.length() > 5
                && word.endsWith("ing")
                && !noun
                && !clause.token(at).isCapitalised();
    }

    boolean isPast(int at) {
        String word = clause.norm(at);
        boolean adjective = participles.contains(word) && !determiners.contains(clause.norm(at + 1));
        return at >= clause.first()
                && !adjective
                && !word.equals("compared")
                && clause.token(at).isWord()
                && word.length() > 4
                && word.endsWith("ed")
                && !clause.token(at).isCapitalised();
    }

    /** {@code airports displayed posters}, not {@code cases investigated by police}: after its subject, with an object. */
    boolean isPastOfSubject(int at) {
        if (pronouns.contains(clause.norm(at - 1))) {
            return clause.norm(at).endsWith("ed");
        }
        int before = clause.norm(at - 1).endsWith("ly") ? at - 2 : at - 1;
        boolean attribute = before < clause.first() || beforeAttribute.contains(clause.norm(before));
        return isPast(at) && !attribute && !afterParticiple.contains(clause.norm(at + 1));
    }

    /** A form of a verb that may stand in a row of verbs with one object. */
    boolean isForm(int at) {
        return begins(at) || isBase(at) || isIng(at);
    }

    /** A word in {@code -ing} that is no noun. */
    boolean isIng(int at) {
        return clause.norm(at).endsWith("ing") && !nouns.contains(clause.norm(at));
    }

    private boolean isPunctuation(int at) {
        return !clause.token(at).isWord()
                || clause.norm(at).equals("and")
                || clause.norm(at).equals("or");
    }
}
