package org.tipgraph.terms;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SKOS;
import org.tipgraph.query.Question;
import org.tipgraph.shapes.Demand;
import org.tipgraph.shapes.Demands;
import org.tipgraph.vocabulary.Ontology;

/**
 * All that there is to tell of the ontology of a dataset. Made once for a dataset that does not change; it then keeps no
 * hold of it.
 *
 * @param entries one for each term, in the order of {@link Terms}
 * @param narratives how many narratives, each with a graph of its own, there are
 */
public record Guide(
        Header header,
        List<Entry> entries,
        List<Family> families,
        List<Demand> ofConcepts,
        List<Scheme> schemes,
        List<GraphEntry> graphs,
        long narratives,
        Diagram diagram) {

    public Guide {
        entries = List.copyOf(entries);
        families = List.copyOf(families);
        ofConcepts = List.copyOf(ofConcepts);
        schemes = List.copyOf(schemes);
        graphs = List.copyOf(graphs);
    }

    /** Call within a transaction, where the dataset has them. */
    public static Guide of(DatasetGraph dataset, List<Question> questions) {
        Graph union = dataset.getDefaultGraph();
        Terms terms = Terms.of(union);
        Uses uses = Uses.of(terms, Demands.read());
        List<Scheme> schemes = Scheme.in(union);
        EntryWriter writer = new EntryWriter(
                terms, uses, schemes, new Competence(questions, terms, uses.demands()), new Examples(dataset));
        return new Guide(
                HeaderReader.read(union, Ontology.TERMS.graph().asNode()),
                terms.all().stream().map(writer::entry).toList(),
                Family.of(terms),
                uses.of(SKOS.Concept.asNode()),
                schemes,
                GraphEntry.in(dataset),
                GraphEntry.names(dataset).filter(GraphEntry::isOfNarrative).count(),
                Diagram.of(terms, uses, schemes));
    }

    /** What is told of one term. */
    public Optional<Entry> entry(Node term) {
        return entries.stream()
                .filter(entry -> entry.term().node().equals(term))
                .findFirst();
    }

    /** The entries of a kind of term. */
    public List<Entry> entries(Kind kind) {
        return entries.stream().filter(entry -> entry.term().kind() == kind).toList();
    }
}
