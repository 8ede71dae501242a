package org.tipgraph.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;
import org.tipgraph.dump.ReleaseWriter;
import org.tipgraph.vocabulary.Tip;

/** The properties of a thing with all their values, as a list for people. */
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

    String html(List<Triple> triples) {
        Map<Node, List<Node>> values = new LinkedHashMap<>();
        triples.stream()
                .filter(triple -> !ELSEWHERE.contains(triple.getPredicate()))
                .sorted(Comparator.comparing(triple -> triple.getPredicate().getURI(), ReleaseWriter::compareNames))
                .forEach(triple -> values.computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>())
                        .add(triple.getObject()));
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("\n", "<dl class=\"properties\">\n", "\n</dl>"));
    }

    private String row(Node property, List<Node> values) {
        return values.stream()
                .sorted(Comparator.comparing(Properties::key, ReleaseWriter::compareNames))
                .map(value -> "<dd>" + value(value) + "</dd>")
                .collect(Collectors.joining("", "<dt>" + links.html(property, labels.of(property)) + "</dt>", ""));
    }

    private static String key(Node value) {
        return value.isURI() ? value.getURI() : value.getLiteralLexicalForm() + " " + value.getLiteralLanguage();
    }

    private String value(Node value) {
        if (value.isURI()) {
            return links.html(value, labels.of(value));
        }
        String language = value.getLiteralLanguage();
        String words = Templates.escape(value.getLiteralLexicalForm());
        if (!language.isEmpty()) {
            String tag = Templates.escape(language);
            return "<span lang=\"" + tag + "\" dir=\"auto\">" + words + "</span> <small>" + tag + "</small>";
        }
        return "<span>" + words + "</span>" + datatype(value.getLiteralDatatypeURI());
    }

    private static String datatype(String iri) {
        return iri.equals(XSD.xstring.getURI())
                ? ""
                : " <small>" + Templates.escape(iri.substring(iri.lastIndexOf('#') + 1)) + "</small>";
    }
}
