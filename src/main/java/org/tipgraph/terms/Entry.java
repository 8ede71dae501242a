package org.tipgraph.terms;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.tipgraph.shapes.Demand;

/**
 * All that is told of a term.
 *
 * @param below the terms that are a kind of it
 * @param uses for a class, what is demanded of its properties; for a property, what is demanded of it where it is used
 * @param inherited for a class, those above it whose demands hold for it too
 * @param leading for a class, the properties that lead to its things
 * @param schemes that the concepts of a class are in
 * @param example the first in the data; none where the data have none
 * @param questions that it is there for
 */
public record Entry(
        Term term,
        List<Term> below,
        List<Demand> uses,
        List<Node> inherited,
        List<Term> leading,
        List<Scheme> schemes,
        Optional<Example> example,
        List<Served> questions) {

    public Entry {
        below = List.copyOf(below);
        uses = List.copyOf(uses);
        inherited = List.copyOf(inherited);
        leading = List.copyOf(leading);
        schemes = List.copyOf(schemes);
        questions = List.copyOf(questions);
    }
}
