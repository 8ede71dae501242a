package org.tipgraph.terms;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.tipgraph.query.Question;
import org.tipgraph.shapes.Demand;

/** Which of the questions each term serves, by the algebra of their queries. */
public final class Competence {

    private final Map<Question, Set<Node>> mentions = new LinkedHashMap<>();
    private final Terms terms;
    private final List<Demand> demands;

    Competence(List<Question> questions, Terms terms, List<Demand> demands) {
        questions.forEach(question -> mentions.put(question, Mentions.in(question.query())));
        this.terms = terms;
        this.demands = List.copyOf(demands);
    }

    /**
     * The questions that name the term, and after them those that name a property whose values are of the class. A query
     * for practices needs no more than {@code ?claim tip:practice ?practice}: that these are of the class Practice goes
     * without saying.
     */
    public List<Served> of(Term term) {
        List<Served> direct = naming(term.node())
                .map(question -> new Served(question, Optional.empty()))
                .toList();
        Set<Question> told = direct.stream().map(Served::question).collect(Collectors.toCollection(LinkedHashSet::new));
        Stream<Served> indirect = leadingTo(term)
                .flatMap(property ->
                        naming(property.node()).map(question -> new Served(question, Optional.of(property))))
                .filter(served -> told.add(served.question()));
        return Stream.concat(direct.stream(), indirect).toList();
    }

    private Stream<Question> naming(Node term) {
        return mentions.entrySet().stream()
                .filter(entry -> entry.getValue().contains(term))
                .map(Map.Entry::getKey);
    }

    private Stream<Term> leadingTo(Term type) {
        return terms.all().stream()
                .filter(term -> !term.isClass())
                .filter(property -> property.ranges().contains(type.node()) || demanded(property, type));
    }

    private boolean demanded(Term property, Term type) {
        return demands.stream()
                .anyMatch(demand -> demand.property().equals(property.node())
                        && demand.value().equals(Optional.of(type.node())));
    }
}
