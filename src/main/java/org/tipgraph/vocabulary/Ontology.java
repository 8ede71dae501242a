package org.tipgraph.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * The files of {@code ontology/} as the named graphs that are published beside the narratives: what we know before
 * we read a narrative.
 *
 * <pre>{@code
 * Ontology.PLACES.load();    // a model of 30 regions and 250 countries and territories
 * Ontology.PLACES.graph();   // <https://w3id.org/tipgraph/places>
 * }</pre>
 *
 * Each call of {@link #load} reads the files afresh, so that nobody changes what another reads. It does not check
 * them: the tests do, and a start of the program is short of time.
 */
public enum Ontology {
    /** The classes and properties. */
    TERMS("ontology", "", "tipgraph"),

    /** The concept schemes, one file each. */
    CONCEPTS(
            "concepts",
            "concepts/",
            "abuse action actor element facet indicator outcome pillar practice role rule section sector source status tier trend unit victims"),

    /** Regions, countries and territories. */
    PLACES("places", "", "places"),

    /** The words by which concepts are found in a text, and the cues that tell how to read what stands beside them. */
    LEXICON(
            "lexicon",
            "lexicon/",
            "abuse action actor cue indicator outcome practice role section sector source status tier trend unit victims"),

    /** To which concepts and places of other vocabularies ours lead, and where that was read. */
    LINKS("links", "links/", "standards concepts places"),

    /** How well narratives are read, and how that is measured. */
    QUALITY("quality", "quality/", "metrics figures");

    private final Resource graph;
    private final List<String> files;

    Ontology(String graph, String folder, String names) {
        this.graph = ResourceFactory.createResource(Tip.BASE + graph);
        this.files = Stream.of(names.split(" "))
                .map(name -> "ontology/" + folder + name + ".ttl")
                .toList();
    }

    /** The name of the graph that the triples are published in. */
    public Resource graph() {
        return graph;
    }

    /** The files on the class path, such as {@code ontology/concepts/practice.ttl}, in the order of reading. */
    public List<String> files() {
        return files;
    }

    /** The triples of all files. */
    public Model load() {
        Model model = ModelFactory.createModelForGraph(GraphMemFactory.createDefaultGraph());
        files.forEach(file -> parse(file, model));
        return model;
    }

    private static void parse(String file, Model model) {
        URL url = find(file).orElseThrow(() -> new IllegalStateException("not on the class path: " + file));
        try (InputStream in = url.openStream()) {
            RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .checking(false)
                    .resolveURIs(false)
                    .parse(model);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Optional<URL> find(String file) {
        return Optional.ofNullable(Ontology.class.getClassLoader().getResource(file));
    }
}
