/**
 * The ontology, documented from itself: what each class and property means, what the shapes demand of it, how it looks in
 * the data that are served, and which questions it is there for.
 *
 * <pre>{@code
 * Guide guide = Guide.of(dataset, QuestionLibrary.bundled().questions());
 * guide.entry(Tip.Exploitation.asNode()).orElseThrow().example();   // the first exploitation of the first narrative, in Turtle
 * }</pre>
 *
 * <p>{@link org.tipgraph.terms.Terms} are read from the graph of the ontology, {@link org.tipgraph.terms.Uses} from the
 * shapes, {@link org.tipgraph.terms.Example}s from the data, and {@link org.tipgraph.terms.Competence} from the algebra of
 * the queries. {@link org.tipgraph.terms.Diagram} draws the classes. The next package, {@code pages}, shows all of it.
 */
package org.tipgraph.terms;
