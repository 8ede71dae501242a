package org.tipgraph.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.tipgraph.dump.ReleaseWriter;
import org.tipgraph.vocabulary.Tip;

/** Tells claims in words: what each says, how the narrative vouches for it, who says so, how it was read. */
final class ClaimTeller {

    /** What a claim says, in the order in which people ask. */
    private static final List<Node> SAYS = nodes(
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
            Tip.counted,
            Tip.unit,
            Tip.pillar,
            Tip.action,
            Tip.outcome,
            Tip.addressee);

    /** Told together, as one number. */
    private static final Set<Node> NUMBER = Set.copyOf(nodes(Tip.low, Tip.high, Tip.approximate));

    private final Graph graph;
    private final Graph union;
    private final Labels labels;
    private final Links links;
    private final Properties properties;

    /** @param graph where the claims are; what they name is called as in the union */
    ClaimTeller(Graph graph, Graph union, Labels labels, Links links) {
        this.graph = graph;
        this.union = union;
        this.labels = labels;
        this.links = links;
        this.properties = new Properties(labels, links);
    }

    private static List<Node> nodes(Property... properties) {
        return Stream.of(properties).map(Property::asNode).toList();
    }

    static boolean tells(Node property) {
        return SAYS.contains(property) || NUMBER.contains(property);
    }

    boolean isClaim(Node thing) {
        return graph.contains(thing, Tip.evidence.asNode(), Node.ANY);
    }

    ClaimBlock tell(Node claim) {
        Node type = values(claim, RDF.type)
                .filter(some -> Kind.of(some).isPresent())
                .findFirst()
                .orElse(Tip.Claim.asNode());
        Optional<Node> status = values(claim, Tip.status).findFirst();
        return new ClaimBlock(
                claim.getURI(),
                links.link(claim, labels.of(type)),
                Kind.of(type),
                status.map(labels::of).orElse(""),
                status.flatMap(labels::definition).orElse(""),
                status.map(Passage::code).orElse(""),
                says(claim),
                vouching(claim),
                evidence(claim));
    }

    /** The sentences of a claim or of a passage, its words marked. */
    List<Quote> quotes(Node thing) {
        return Stream.concat(evidence(thing).stream(), Passage.of(thing, union).stream())
                .flatMap(passage -> passage
                        .inSentence(union)
                        .map(sentence -> Quote.of(
                                sentence,
                                links.link(passage.narrative(), labels.of(passage.narrative())),
                                passage.fragment()))
                        .stream())
                .toList();
    }

    List<Passage> evidence(Node claim) {
        return values(claim, Tip.evidence)
                .flatMap(passage -> Passage.of(passage, graph).stream())
                .toList();
    }

    private List<Row> says(Node claim) {
        List<Triple> said = graph.stream(claim, Node.ANY, Node.ANY)
                .filter(triple -> SAYS.contains(triple.getPredicate()))
                .toList();
        List<Row> rows = new ArrayList<>(number(claim).stream().toList());
        rows.addAll(properties.rows(said, Comparator.comparing(SAYS::indexOf)));
        return rows;
    }

    private Optional<Row> number(Node claim) {
        Amount amount = new Amount(
                decimal(claim, Tip.low),
                decimal(claim, Tip.high),
                values(claim, Tip.approximate)
                        .anyMatch(value -> value.getLiteralLexicalForm().equals("true")));
        return amount.low().isEmpty() && amount.high().isEmpty()
                ? Optional.empty()
                : Optional.of(Row.of("number", List.of(Value.of(amount.words()))));
    }

    private Optional<BigDecimal> decimal(Node claim, Property property) {
        return values(claim, property)
                .map(Node::getLiteralLexicalForm)
                .filter(digits -> digits.matches("\\d{1,18}(\\.\\d{1,18})?"))
                .map(BigDecimal::new)
                .findFirst();
    }

    private List<Row> vouching(Node claim) {
        return Stream.of(
                        row(claim, Tip.status, "How the narrative vouches for it"),
                        row(claim, Tip.attributedTo, "Who says so"),
                        row(claim, Tip.rule, "The rule that read it"),
                        row(claim, Tip.inference, "What its words leave unsaid was inferred by"))
                .filter(row -> !row.values().isEmpty())
                .toList();
    }

    private Row row(Node claim, Property property, String question) {
        return Row.of(question, values(claim, property).map(this::defined).toList());
    }

    private Value defined(Node concept) {
        return Value.defined(
                links.link(concept, labels.of(concept)),
                labels.definition(concept).orElse(""));
    }

    private Stream<Node> values(Node claim, Property property) {
        return graph.stream(claim, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .sorted(Comparator.comparing(Properties::key, ReleaseWriter::compareNames));
    }
}
