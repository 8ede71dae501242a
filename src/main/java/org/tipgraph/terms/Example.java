package org.tipgraph.terms;

import org.apache.jena.graph.Node;

/**
 * How a term looks in the data.
 *
 * @param subject the thing that it is an example of
 * @param turtle a few of the triples on it as the dumps have them, without the prefixes
 * @param shortened whether it leaves out names in other languages, or the end of a long text
 */
public record Example(Node subject, String turtle, boolean shortened) {}
