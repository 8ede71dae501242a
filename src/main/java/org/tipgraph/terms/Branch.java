package org.tipgraph.terms;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/**
 * A concept in the tree of its scheme.
 *
 * @param otherNames in English
 * @param narrower the concepts right below it
 */
public record Branch(
        Node node, String code, String label, String definition, List<String> otherNames, List<Branch> narrower) {

    public Branch {
        Objects.requireNonNull(node);
        otherNames = List.copyOf(otherNames);
        narrower = List.copyOf(narrower);
    }

    /** The tree of a scheme: each of its concepts, those that have several broader ones below the first of them. */
    public static List<Branch> of(Node scheme, Graph graph) {
        List<Node> concepts = new Said(graph, scheme).namesOf(SKOS.inScheme).toList();
        return new Grower(graph, concepts, new HashSet<>())
                .branches(
                        concept -> new Said(graph, concept).names(SKOS.broader).noneMatch(concepts::contains));
    }

    private record Grower(Graph graph, List<Node> concepts, Set<Node> told) {

        List<Branch> branches(Predicate<Node> here) {
            return concepts.stream()
                    .filter(here)
                    .filter(told::add)
                    .map(this::branch)
                    .toList();
        }

        private Branch branch(Node concept) {
            Said said = new Said(graph, concept);
            return new Branch(
                    concept,
                    said.text(SKOS.notation).orElse(""),
                    said.text(SKOS.prefLabel).orElse(concept.getURI()),
                    said.text(SKOS.definition).orElse(""),
                    said.texts(SKOS.altLabel).toList(),
                    branches(below -> new Said(graph, below).names(SKOS.broader).anyMatch(concept::equals)));
        }
    }
}
