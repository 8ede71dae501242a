package org.tipgraph.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.tipgraph.query.QuestionGraph;
import org.tipgraph.vocabulary.Tip;

/**
 * What the data says of a thing: the triples that it is the subject of and, where it is the name of a graph, those of
 * that graph; where there are none, the triples that it is the object of. Nothing is left out of it, however much there
 * is, and each name that the data use has one.
 *
 * @param name the IRI
 * @param isGraph whether it names a graph
 * @param triples each once, in no order
 */
public record Description(Node name, boolean isGraph, List<Triple> triples) {

    /** Things that can be sent as they are, being text or terms; of others, only a description can. */
    private static final Set<Node> DOCUMENTS = Set.of(
            Tip.Report.asNode(),
            Tip.Narrative.asNode(),
            Tip.Section.asNode(),
            Tip.Passage.asNode(),
            OWL.Ontology.asNode(),
            SKOS.ConceptScheme.asNode(),
            QuestionGraph.EXECUTABLE.asNode());

    public Description {
        triples = List.copyOf(triples);
    }

    static Description of(String iri, DatasetGraph dataset) {
        Node name = NodeFactory.createURI(iri);
        boolean isGraph = dataset.containsGraph(name);
        Graph union = dataset.getDefaultGraph();
        Stream<Triple> own = union.stream(name, Node.ANY, Node.ANY);
        Stream<Triple> held = isGraph ? dataset.getGraph(name).stream() : Stream.empty();
        List<Triple> said = Stream.concat(own, held).distinct().toList();
        return new Description(name, isGraph, said.isEmpty() ? mentions(name, union) : said);
    }

    private static List<Triple> mentions(Node name, Graph union) {
        return union.stream(Node.ANY, Node.ANY, name).toList();
    }

    boolean isEmpty() {
        return triples.isEmpty();
    }

    /**
     * Whether the thing itself is a document, so that it can be the answer to a request for its name. A country or a
     * claim cannot: a request is sent on to a document about it.
     *
     * @see <a href="https://www.w3.org/TR/cooluris/#r303gendocument">Cool URIs for the Semantic Web, 4.2</a>
     */
    public boolean isDocument() {
        return isGraph || own(RDF.type.asNode()).anyMatch(DOCUMENTS::contains);
    }

    /** The triples that it is the subject of. */
    List<Triple> own() {
        return triples.stream()
                .filter(triple -> triple.getSubject().equals(name))
                .toList();
    }

    /** Its values of a property. */
    Stream<Node> own(Node property) {
        return triples.stream()
                .filter(triple -> triple.getSubject().equals(name)
                        && triple.getPredicate().equals(property))
                .map(Triple::getObject);
    }

    boolean is(Node type) {
        return own(RDF.type.asNode()).anyMatch(type::equals);
    }
}
