package org.tipgraph.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tipgraph.query.Question;
import org.tipgraph.query.QuestionLibrary;
import org.tipgraph.shapes.Demand;
import org.tipgraph.terms.Curie;
import org.tipgraph.terms.Guide;
import org.tipgraph.terms.Header;
import org.tipgraph.terms.Kind;
import org.tipgraph.terms.Line;
import org.tipgraph.terms.Scheme;
import org.tipgraph.terms.Terms;
import org.tipgraph.text.InputException;
import org.tipgraph.vocabulary.Tip;

/** The documentation of the ontology: each class and property has its place, named by the fragment of its IRI. */
public record OntologyPage(Links links, Guide guide) {

    /** Call within a transaction, where the dataset has them. */
    static OntologyPage of(DatasetGraph dataset, Links links) {
        try {
            return new OntologyPage(
                    links, Guide.of(dataset, QuestionLibrary.bundled().questions()));
        } catch (InputException e) {
            throw new IllegalStateException("the questions are part of the program", e);
        }
    }

    String html() {
        return Templates.fill("ontology", this);
    }

    public Header header() {
        return guide.header();
    }

    /** The kinds of properties, in the order of the page. */
    public List<Kind> propertyKinds() {
        return Arrays.stream(Kind.values()).filter(kind -> kind != Kind.CLASS).toList();
    }

    /** The formats that programs read. */
    public List<Format> dataFormats() {
        return Arrays.stream(Format.values())
                .filter(format -> format != Format.HTML)
                .toList();
    }

    /** Where the whole ontology is to be had in a format. */
    public String document(Format format) {
        return links.document(header().node().getURI(), format);
    }

    /** Where a term is told of: on this page, if it is ours. */
    public String address(Node name) {
        return Terms.isOurs(name) ? "#" + name.getURI().substring(Tip.NS.length()) : links.to(name.getURI());
    }

    /** A name in short. */
    public String curie(Node name) {
        return Curie.of(name);
    }

    /** Where a question is told of. */
    public String address(Question question) {
        return links.question(question);
    }

    /** The standard that a name of others belongs to. */
    public Optional<Header.Standard> standard(Node name) {
        return header().standards().stream()
                .filter(standard -> name.getURI().startsWith(standard.node().getURI()))
                .findFirst();
    }

    /** The schemes of our own concepts. */
    public List<Scheme> schemes() {
        return guide.schemes().stream().filter(OntologyPage::isOurs).toList();
    }

    /** The vocabularies of others that our concepts and places lead to. */
    public List<Scheme> vocabularies() {
        return guide.schemes().stream().filter(scheme -> !isOurs(scheme)).toList();
    }

    private static boolean isOurs(Scheme scheme) {
        return scheme.node().getURI().startsWith(Tip.BASE + "concept/");
    }

    public Map<String, String> prefixes() {
        return Curie.prefixes();
    }

    /** The title of the standard with that namespace; nothing where it is none that the ontology is aligned to. */
    public String standard(String namespace) {
        return header().standards().stream()
                .filter(standard -> standard.node().getURI().equals(namespace))
                .map(Header.Standard::title)
                .findFirst()
                .orElse("");
    }

    /** What the examples are relative to. */
    public String base() {
        return "@base <" + Tip.BASE + "> .";
    }

    /** The properties that the things of a class of ours have by the shapes. */
    public List<Node> properties(Node type) {
        return guide.entry(type).stream()
                .flatMap(entry -> entry.uses().stream())
                .map(Demand::property)
                .toList();
    }

    /** A line of the diagram in words. */
    public String sentence(Line line) {
        String property = line.subclass() ? "is the general class of" : Curie.of(line.property());
        return Curie.of(line.from()) + " " + property + " " + Curie.of(line.to());
    }

    /** {@code id} of the heading of a kind of property. */
    public String id(Kind kind) {
        return kind.heading().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
