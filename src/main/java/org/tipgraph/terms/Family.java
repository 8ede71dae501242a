package org.tipgraph.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SKOS;

/**
 * Classes that are told of together.
 *
 * @param name what they have in common, as a heading
 * @param id the same, for addresses
 */
public record Family(String name, String id, List<Term> classes) {

    public Family {
        classes = List.copyOf(classes);
    }

    /**
     * Each class in one family: those without parents or children of ours, a family for each class of ours that has
     * children, and the classes of concepts.
     */
    static List<Family> of(Terms terms) {
        List<Family> families = new ArrayList<>();
        List<Term> concepts = terms.roots().filter(Family::isOfConcepts).toList();
        List<Term> parents = terms.roots()
                .filter(term -> !terms.below(term.node()).isEmpty())
                .toList();
        families.add(new Family(
                "Documents and their parts",
                "documents",
                terms.roots()
                        .filter(term -> !concepts.contains(term) && !parents.contains(term))
                        .toList()));
        for (Term parent : parents) {
            families.add(new Family(
                    capital(parent.label()) + ", and its kinds",
                    parent.label() + "-and-its-kinds",
                    Stream.concat(Stream.of(parent), terms.below(parent.node()).stream())
                            .toList()));
        }
        families.add(new Family("Kinds of concepts", "kinds-of-concepts", concepts));
        return families;
    }

    /** Whether its classes are kinds of concepts of SKOS. */
    public boolean isOfConcepts() {
        return classes.stream().anyMatch(Family::isOfConcepts);
    }

    private static boolean isOfConcepts(Term term) {
        return term.parents().contains(SKOS.Concept.asNode());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
