/**
 * From graphs to files that people download: the last check before publication is made here.
 *
 * <p>The story begins with {@link org.tipgraph.dump.ReleaseWriter}. It takes named graphs one after another and feeds
 * each to six writers at once, so that memory holds one graph and not the whole:
 *
 * <pre>{@code
 * try (ReleaseWriter writer = ReleaseWriter.in(Path.of("out"))) {
 *     writer.add("https://w3id.org/tipgraph/narrative/2016/AND", graph);   // names in ascending order
 *     Release release = writer.publish();
 * }
 * Release release = ReleaseWriter.write(Path.of("out"), dataset);          // or all at once
 * Release again = Release.at(Path.of("out"));                              // what serve reads
 * }</pre>
 *
 * <p>RDF4J Rio writes ({@link org.tipgraph.dump.DumpFormat}), Jena reads back, and only what was read back equal is
 * moved into place. Turtle, N-Triples and RDF/XML hold the union of the graphs, TriG, N-Quads and JSON-LD the graphs
 * with their names. Same graphs, same bytes: graphs by name, subjects in natural order ({@code passage/90-120} before
 * {@code passage/1000-1040}), rdf:type and labels first among the properties, the whole text of a narrative last. In
 * the union, subjects that no single graph owns (concepts, places, reports) come after those that one does.
 *
 * <p>Trouble is an {@link org.tipgraph.text.InputException}: no space, no permission, something that a format cannot
 * say. Whatever it is, what was published before stays.
 */
package org.tipgraph.dump;
