package org.tipgraph.explain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.tipgraph.claim.Claim;
import org.tipgraph.claim.ClaimWords;
import org.tipgraph.claim.Grounds;
import org.tipgraph.claim.Inference;
import org.tipgraph.claim.Rule;
import org.tipgraph.explain.Reason.Inferred;
import org.tipgraph.explain.Reason.Named;
import org.tipgraph.explain.Reason.Told;
import org.tipgraph.lexicon.Match;
import org.tipgraph.vocabulary.Tip;

/** Finds out why one claim has each of its values. */
final class Reasons {

    private static final Set<String> BOUNDS = Set.of("at-least", "at-most", "approximate");
    private static final int CONCEPT = (Tip.BASE + "concept/").length();

    private final Grounds grounds;
    private final ClaimWords words;
    private final Quoter quoter;
    private final Labels labels;
    private final List<String> exploitations;

    /** @param exploitations the IRIs of those that were read from the same clause */
    Reasons(Claim claim, ClaimWords words, Quoter quoter, Labels labels, List<String> exploitations) {
        this.grounds = claim.grounds();
        this.words = words;
        this.quoter = quoter;
        this.labels = labels;
        this.exploitations = exploitations;
    }

    AppliedRule rule() {
        return applied(grounds.rule());
    }

    /** Why a property has a concept or a place. */
    Reason of(Property property, String iri, String code) {
        if (property.equals(Tip.status)) {
            return status(code);
        }
        String scheme = iri.startsWith(Tip.BASE + "place/")
                ? property.getLocalName()
                : iri.substring(CONCEPT, iri.lastIndexOf('/'));
        return inference(scheme, code)
                .map(this::inferred)
                .or(() -> named(words.of(grounds, scheme, code).stream()))
                .orElseGet(() -> told(property));
    }

    Reason ofLiteral(Property property) {
        if (property.equals(Tip.counted)) {
            return new Told("These words follow the number; where nothing does, it is the clause.");
        } else if (property.equals(Tip.order)) {
            return new Told("It is the place among the recommendations of the narrative.");
        }
        return named(bounds()).orElseGet(() -> new Told("It is the number in the passage, and no words bound it."));
    }

    private Optional<Inference> inference(String scheme, String code) {
        return grounds.inferences().stream()
                .filter(i -> i.scheme().equals(scheme) && i.code().equals(code))
                .findFirst();
    }

    private Reason inferred(Inference inference) {
        return new Inferred(applied(inference.rule()), inference.from().map(clause -> quoter.passage(clause.span())));
    }

    private AppliedRule applied(Rule rule) {
        Resource concept = Tip.concept("rule", rule.code());
        Stream<Match> found = labels.lookedFor(concept).stream()
                .flatMap(sought -> words.of(grounds, sought.scheme(), sought.code()).stream());
        return new AppliedRule(
                rule.code(), labels.of(concept), labels.definition(concept), quoter.wordings(found, grounds.clause()));
    }

    private Optional<Reason> named(Stream<Match> matches) {
        List<Wording> wordings = quoter.wordings(matches, grounds.clause());
        return wordings.isEmpty() ? Optional.empty() : Optional.of(new Named(wordings));
    }

    /** The words that bound the number: they stand right before it. */
    private Stream<Match> bounds() {
        return grounds.clause()
                .of("cue")
                .filter(cue -> BOUNDS.contains(cue.code()))
                .filter(cue -> cue.end() == grounds.part().first());
    }

    private Reason status(String code) {
        Stream<Match> hedges = Stream.concat(
                grounds.clause().of("status").filter(match -> match.code().equals(code)),
                grounds.clause().cues("estimated-number").filter(cue -> code.equals("estimated")));
        return named(hedges).orElseGet(this::unhedged);
    }

    private Reason unhedged() {
        return new Told(
                grounds.clause().has("status")
                        ? "What the clause hedges is not this claim."
                        : "No words of the clause hedge it.");
    }

    private Reason told(Property property) {
        if (property.equals(Tip.pillar)) {
            return new Told("It is the pillar of the action.");
        } else if (property.equals(Tip.addressee)) {
            return new Told("Recommendations are to the government.");
        } else if (grounds.rule() == Rule.ROLE_FROM_EXPLOITATION) {
            return new Told("It follows from " + String.join(", ", exploitations) + ".");
        }
        return new Told("The rule above gives it.");
    }
}
