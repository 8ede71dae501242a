package org.tipgraph.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.tipgraph.dump.Manifest;
import org.tipgraph.dump.Prefixes;
import org.tipgraph.query.Question;
import org.tipgraph.vocabulary.Tip;

/**
 * What the editor completes: prefixes, and the classes, properties, concepts and places that the data use, each with its
 * label. As JSON; the same data give the same bytes.
 */
public final class Completions {

    private static final String NARRATIVES = Tip.BASE + "narrative/";

    private final DatasetGraph dataset;
    private final Labels labels;

    private Completions(DatasetGraph dataset) {
        this.dataset = dataset;
        this.labels = new Labels(dataset.getDefaultGraph());
    }

    /** Call within a transaction, where the dataset has them. */
    public static String json(DatasetGraph dataset, Manifest manifest, Iterable<Question> questions) {
        Completions completions = new Completions(dataset);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode prefixes = json.putObject("prefixes");
        prefixes(questions).forEach(prefixes::put);
        json.set("classes", completions.terms(new TreeSet<>(manifest.classes().keySet())));
        json.set("properties", completions.terms(completions.properties(manifest)));
        json.set("concepts", completions.terms(completions.concepts()));
        return json.toString() + "\n";
    }

    private static Map<String, String> prefixes(Iterable<Question> questions) {
        Map<String, String> prefixes = new TreeMap<>(Prefixes.all());
        questions.forEach(
                question -> prefixes.putAll(question.query().getPrefixMapping().getNsPrefixMap()));
        return prefixes;
    }

    /** Narratives are many and alike: one of them stands for all. */
    private Set<String> properties(Manifest manifest) {
        Stream<String> narrative = manifest.graphs().keySet().stream()
                .filter(graph -> graph.startsWith(NARRATIVES))
                .limit(1);
        Stream<String> others = manifest.graphs().keySet().stream().filter(graph -> !graph.startsWith(NARRATIVES));
        Set<String> properties = new TreeSet<>();
        Stream.concat(narrative, others)
                .map(name -> dataset.getGraph(NodeFactory.createURI(name)))
                .flatMap(Graph::stream)
                .map(Triple::getPredicate)
                .distinct()
                .map(Node::getURI)
                .forEach(properties::add);
        return properties;
    }

    private Set<String> concepts() {
        Set<String> concepts = new TreeSet<>(Comparator.naturalOrder());
        Graph union = dataset.getDefaultGraph();
        union.stream(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
                .map(Triple::getSubject)
                .distinct()
                .filter(subject -> subject.isURI() && subject.getURI().startsWith(Tip.BASE))
                .filter(subject -> union.contains(subject, RDF.type.asNode(), Node.ANY))
                .map(Node::getURI)
                .forEach(concepts::add);
        return concepts;
    }

    private ArrayNode terms(Set<String> names) {
        ArrayNode terms = JsonNodeFactory.instance.arrayNode();
        names.forEach(name -> terms.addArray().add(name).add(labels.of(NodeFactory.createURI(name))));
        return terms;
    }
}
