package org.tipgraph.pages;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.tipgraph.dump.GraphText;
import org.tipgraph.vocabulary.Ontology;
import org.tipgraph.vocabulary.Tip;

/**
 * Describes the things of a dataset, each by itself, in any {@link Format}. The same data give the same bytes. Can be
 * used by several threads, as far as the dataset can; where it has transactions, call within one.
 */
public final class Describer {

    private static final Node ONTOLOGY = Ontology.TERMS.graph().asNode();

    private final DatasetGraph dataset;
    private final Links links;
    private final Once<String> ontology;

    public Describer(DatasetGraph dataset, Links links) {
        this.dataset = dataset;
        this.links = links;
        this.ontology = Once.of(() -> OntologyPage.of(dataset, links).html());
    }

    /** What the data says of the thing with that path under the public base, such as {@code place/PRK}. */
    public Optional<Description> describe(String path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Description.of(Tip.BASE + path, dataset)).filter(description -> !description.isEmpty());
    }

    /** The description as a document; the paging is for the lists of pages, data come whole. */
    public byte[] write(Description description, Format format, Paging paging) {
        return format.rdf()
                .map(rdf -> GraphText.write(description.triples(), rdf))
                .orElseGet(() -> page(description, paging).getBytes(StandardCharsets.UTF_8));
    }

    /** The ontology and the schemes of our concepts have pages of their own kind. */
    private String page(Description description, Paging paging) {
        if (description.is(OWL.Ontology.asNode()) && description.name().equals(ONTOLOGY)) {
            return ontology.get();
        }
        if (description.is(SKOS.ConceptScheme.asNode())
                && description.name().getURI().startsWith(Tip.BASE + "concept/")) {
            return SchemePage.of(dataset.getDefaultGraph(), links, description.name())
                    .html();
        }
        return new ThingPage(dataset, links, description, paging).html();
    }
}
