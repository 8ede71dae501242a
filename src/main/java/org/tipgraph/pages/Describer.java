package org.tipgraph.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.tipgraph.dump.GraphText;
import org.tipgraph.query.Question;
import org.tipgraph.query.QuestionGraph;
import org.tipgraph.query.QuestionLibrary;
import org.tipgraph.text.InputException;
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
    private final String address;
    private final Once<String> ontology;

    public Describer(DatasetGraph dataset, Links links) {
        this(dataset, links, Tip.BASE);
    }

    /** @param address where readers find the pages, for commands that they copy */
    public Describer(DatasetGraph dataset, Links links, String address) {
        this.dataset = dataset;
        this.links = links;
        this.address = address;
        this.ontology = Once.of(
                () -> OntologyPage.of(dataset, links.from(path(ONTOLOGY))).html());
    }

    private static String path(Node name) {
        return name.getURI().substring(Tip.BASE.length());
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

    private String page(Description description, Paging paging) {
        Links here = links.from(path(description.name()));
        return ownKind(description, here)
                .orElseGet(() ->
                        new ThingPage(dataset, here, description).at(paging).html());
    }

    /** All pages of a thing, each made when its turn comes: one, and more where it has long lists. */
    public Stream<String> pages(Description description) {
        Links here = links.from(path(description.name()));
        return ownKind(description, here).map(Stream::of).orElseGet(() -> {
            ThingPage first = new ThingPage(dataset, here, description);
            return IntStream.rangeClosed(1, first.parts())
                    .mapToObj(part -> first.at(new Paging(part)).html());
        });
    }

    /** The ontology, the schemes of our concepts, the library and its questions have pages of their own kinds. */
    private Optional<String> ownKind(Description description, Links here) {
        Node name = description.name();
        if (description.is(OWL.Ontology.asNode()) && name.equals(ONTOLOGY)) {
            return Optional.of(ontology.get());
        }
        if (description.is(SKOS.ConceptScheme.asNode()) && name.getURI().startsWith(Tip.BASE + "concept/")) {
            return Optional.of(
                    SchemePage.of(dataset.getDefaultGraph(), here, name).html());
        }
        if (name.getURI().equals(QuestionGraph.NAME)) {
            return Optional.of(LibraryPage.of(questions(), here).html());
        }
        return question(description)
                .map(question -> QuestionPage.of(question, Map.of(), dataset, here, address)
                        .html());
    }

    private static Optional<Question> question(Description description) {
        return description.is(QuestionGraph.EXECUTABLE.asNode())
                ? questions().stream()
                        .filter(question ->
                                QuestionGraph.name(question).asNode().equals(description.name()))
                        .findFirst()
                : Optional.empty();
    }

    private static List<Question> questions() {
        try {
            return QuestionLibrary.bundled().questions();
        } catch (InputException e) {
            throw new IllegalStateException("the questions are part of the program", e);
        }
    }
}
