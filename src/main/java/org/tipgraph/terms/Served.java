package org.tipgraph.terms;

import java.util.Optional;
import org.tipgraph.query.Question;

/**
 * A competency question that a term is there for.
 *
 * @param through the property that leads to the things of a class, where the question does not name the class
 */
public record Served(Question question, Optional<Term> through) {}
