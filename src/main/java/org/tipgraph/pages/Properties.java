package org.tipgraph.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;
import org.tipgraph.dump.ReleaseWriter;
import org.tipgraph.vocabulary.Tip;

/** The properties of a thing with all their values, as rows for people. */
final class Properties {

    /** Told elsewhere on the page: what it is, the text of a narrative, how a claim is vouched for and was read. */
    private static final Set<Node> ELSEWHERE = Stream.of(
                    RDF.type, SchemaDO.text, Tip.status, Tip.attributedTo, Tip.rule, Tip.inference)
            .map(property -> property.asNode())
            .collect(Collectors.toSet());

    private final Labels labels;
    private final Links links;

    Properties(Labels labels, Links links) {
        this.labels = labels;
        this.links = links;
    }

    /** In the order of their names. */
    List<Row> rows(List<Triple> triples) {
        return rows(triples, Comparator.comparing(Node::getURI, ReleaseWriter::compareNames));
    }

    List<Row> rows(List<Triple> triples, Comparator<Node> order) {
        Map<Node, List<Node>> values = new TreeMap<>(order);
        triples.stream()
                .filter(triple -> !ELSEWHERE.contains(triple.getPredicate()))
                .forEach(triple -> values.computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>())
                        .add(triple.getObject()));
        return values.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Row row(Node property, List<Node> values) {
        return new Row(
                links.link(property, labels.of(property)),
                values.stream()
                        .sorted(Comparator.comparing(Properties::key, ReleaseWriter::compareNames))
                        .map(this::value)
                        .toList());
    }

    /** What values are sorted by. */
    static String key(Node value) {
        return value.isURI() ? value.getURI() : value.getLiteralLexicalForm() + " " + value.getLiteralLanguage();
    }

    private Value value(Node value) {
        return value.isURI()
                ? Value.of(links.link(value, labels.of(value)))
                : new Value(
                        Link.none(value.getLiteralLexicalForm()),
                        value.getLiteralLanguage(),
                        datatype(value.getLiteralDatatypeURI()),
                        "");
    }

    private static String datatype(String iri) {
        return Set.of(XSD.xstring.getURI(), RDF.langString.getURI()).contains(iri)
                ? ""
                : iri.substring(iri.lastIndexOf('#') + 1);
    }
}
