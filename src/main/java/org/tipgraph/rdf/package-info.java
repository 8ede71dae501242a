/**
 * Claims as linked data: from the text of a narrative to its graph, in the terms of {@code ontology/tipgraph.ttl}. IRIs
 * come from positions and codes, so that the same text always yields the same graph.
 */
package org.tipgraph.rdf;
