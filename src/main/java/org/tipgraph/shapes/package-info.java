/**
 * Checks graphs before they are published. The rules are SHACL, in the folder {@code shapes/}; {@link
 * org.tipgraph.shapes.Shapes} holds a graph against them, and what breaks one comes out as a {@link
 * org.tipgraph.shapes.Violation}: the rule, the words of the narrative that it concerns, what the engine said and what
 * to do. {@link org.tipgraph.shapes.GraphFile} does the same for files.
 */
package org.tipgraph.shapes;
