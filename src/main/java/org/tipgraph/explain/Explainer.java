package org.tipgraph.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.tipgraph.claim.Claim;
import org.tipgraph.claim.ClaimWords;
import org.tipgraph.lexicon.Lexicon;
import org.tipgraph.rdf.Conversion;
import org.tipgraph.text.Narrative;
import org.tipgraph.vocabulary.Tip;

/**
 * Explains claims. It reads the files of the ontology once more, so make one for many claims. One serves all threads.
 *
 * <pre>{@code
 * Conversion conversion = converter.convert(text, given);
 * new Explainer(lexicon).explain(iri, conversion, "narratives/2017-PRK.txt");
 * }</pre>
 */
public final class Explainer {

    /** The order in which people are told the values of a claim. */
    private static final List<Property> ORDER = List.of(
            Tip.order,
            Tip.tier,
            Tip.trend,
            Tip.role,
            Tip.practice,
            Tip.abuse,
            Tip.victimGroup,
            Tip.origin,
            Tip.destination,
            Tip.sector,
            Tip.actor,
            Tip.indicator,
            Tip.low,
            Tip.high,
            Tip.approximate,
            Tip.unit,
            Tip.counted,
            Tip.action,
            Tip.pillar,
            Tip.outcome,
            Tip.addressee,
            Tip.status,
            Tip.attributedTo);

    private final Lexicon lexicon;
    private final Labels labels = new Labels();
    private final Entries entries = Entries.load();

    public Explainer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Explains a claim.
     *
     * @param iri the claim's, one of the conversion's
     * @param file the narrative's file, as the user named it
     */
    public Explanation explain(String iri, Conversion conversion, String file) {
        Claim claim = Optional.ofNullable(conversion.claims().get(iri))
                .orElseThrow(() -> new IllegalArgumentException("no such claim: " + iri));
        Narrative narrative = conversion.narrative();
        ClaimWords words = new ClaimWords(lexicon, narrative.identity().country());
        Quoter quoter = new Quoter(narrative, file, entries);
        Reasons reasons = new Reasons(claim, words, quoter, labels, exploitations(claim, conversion));
        Resource subject = conversion.graph().getResource(iri);
        return new Explanation(
                iri,
                labels.of(subject.getPropertyResourceValue(RDF.type)),
                quoter.passage(claim.span()),
                reasons.rule(),
                ORDER.stream()
                        .flatMap(property -> values(property, subject, reasons))
                        .toList());
    }

    private static List<String> exploitations(Claim claim, Conversion conversion) {
        return conversion.claims().entrySet().stream()
                .filter(other -> other.getValue() instanceof Claim.Exploitation)
                .filter(other ->
                        other.getValue().grounds().clause() == claim.grounds().clause())
                .map(other -> other.getKey().substring(Tip.BASE.length()))
                .toList();
    }

    private Stream<Value> values(Property property, Resource subject, Reasons reasons) {
        return subject.listProperties(property).mapWith(Statement::getObject).toList().stream()
                .sorted(Comparator.comparing(RDFNode::toString))
                .map(value -> value(property, value, reasons));
    }

    private Value value(Property property, RDFNode value, Reasons reasons) {
        String label = labels.of(property);
        if (value.isLiteral()) {
            String text = value.asLiteral().getLexicalForm();
            return new Value(property.getLocalName(), label, text, text, reasons.ofLiteral(property));
        }
        String iri = value.asResource().getURI();
        String code = iri.substring(iri.lastIndexOf('/') + 1);
        return new Value(
                property.getLocalName(), label, code, labels.of(value.asResource()), reasons.of(property, iri, code));
    }
}
