package org.tipgraph.terms;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.tipgraph.vocabulary.Tip;

/** The classes and properties of our ontology, each kind in the order of the alphabet. */
public record Terms(List<Term> all) {

    private static final Comparator<Term> ORDER = Comparator.comparing(Term::kind)
            .thenComparing(Term::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Term::name);

    public Terms {
        all = List.copyOf(all);
    }

    /** Reads what a graph defines in our namespace. */
    public static Terms of(Graph graph) {
        return new Terms(Arrays.stream(Kind.values())
                .flatMap(kind -> graph.stream(Node.ANY, RDF.type.asNode(), kind.type())
                        .map(triple -> triple.getSubject())
                        .filter(Terms::isOurs)
                        .map(node -> term(node, kind, new Said(graph, node))))
                .sorted(ORDER)
                .toList());
    }

    /** Whether it is a name in our namespace. */
    public static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Tip.NS);
    }

    private static Term term(Node node, Kind kind, Said said) {
        return new Term(
                node,
                kind,
                said.text(RDFS.label).orElse(node.getURI()),
                said.text(SKOS.definition).orElse(""),
                Stream.of(SKOS.scopeNote, SKOS.editorialNote)
                        .flatMap(said::texts)
                        .toList(),
                said.names(RDF.type).anyMatch(OWL.FunctionalProperty.asNode()::equals),
                Stream.of(RDFS.subClassOf, RDFS.subPropertyOf)
                        .flatMap(said::names)
                        .toList(),
                said.names(RDFS.domain).toList(),
                said.names(RDFS.range).toList(),
                Stream.concat(said.names(OWL.disjointWith), said.namesOf(OWL.disjointWith))
                        .sorted(Said.BY_IRI)
                        .toList(),
                said.names(RDFS.seeAlso).toList());
    }

    public Stream<Term> classes() {
        return all.stream().filter(Term::isClass);
    }

    /** The properties of a kind. */
    public List<Term> of(Kind kind) {
        return all.stream().filter(term -> term.kind() == kind).toList();
    }

    public Optional<Term> find(Node node) {
        return all.stream().filter(term -> term.node().equals(node)).findFirst();
    }

    /** The terms that are said to be a kind of this one. */
    public List<Term> below(Node parent) {
        return all.stream().filter(term -> term.parents().contains(parent)).toList();
    }

    /** The classes whose parents are of others. */
    Stream<Term> roots() {
        return classes().filter(term -> term.parents().stream().noneMatch(Terms::isOurs));
    }
}
