/** The names of things: the terms of the ontology as constants, and the ontology's files as graphs. */
package org.tipgraph.vocabulary;
