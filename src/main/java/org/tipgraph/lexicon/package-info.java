/**
 * What words mean. The knowledge is Turtle in {@code ontology/}; this package reads it, and finds its patterns in the
 * tokens that {@link org.tipgraph.text} cuts. See {@code docs/lexicon.md}.
 */
package org.tipgraph.lexicon;
