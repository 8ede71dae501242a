/**
 * What a release says of itself, for programs that look for datasets: one graph, made from the words of
 * {@code src/main/resources/catalogue/}, from the numbers and files of the release, and from its data.
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.of(release, data);
 * catalogue.triples();              // DCAT, VoID, PROV, SPARQL service description: all of it
 * catalogue.voidDescription();      // of that, what is VoID
 * catalogue.serviceDescription();   // of that, what describes the endpoint
 * catalogue.schemaOrg();            // the same dataset in JSON-LD, for search engines
 * }</pre>
 *
 * <p>Nothing here is said twice: the three other forms are queries over the first. {@code Wording} reads words and
 * queries; {@code Partitions}, {@code NamedGraphs} and {@code Distributions} add what is counted; {@code ReleaseFiles} is
 * the list of what can be downloaded. {@code docs/decisions/catalogue.md} tells why so.
 */
package org.tipgraph.catalogue;
