package org.tipgraph.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The union of graphs that come one after another, each triple once, the triples of a subject together. A graph owns
 * the subjects whose IRIs are its name or go on from it ({@code narrative/2016/AND/passage/90-120}); those pass at
 * once. Subjects that graphs may share (concepts, places, reports) wait until the end: they are few, and do not grow
 * with the number of narratives.
 */
final class Union {

    private final SortedSet<Triple> shared = new TreeSet<>(TripleOrder.INSTANCE);
    private final SortedMap<String, Long> classes = new TreeMap<>(NaturalOrder.INSTANCE);
    private final SortedMap<String, Long> properties = new TreeMap<>(NaturalOrder.INSTANCE);
    private long subjects;

    /** The triples of the graph that no other graph can add to, in order. The others are kept. */
    List<Triple> own(NamedGraph graph) {
        List<Triple> own = new ArrayList<>();
        for (Triple triple : graph.triples()) {
            if (owns(graph.name(), triple.getSubject())) {
                own.add(triple);
            } else {
                shared.add(triple);
            }
        }
        count(own);
        return own;
    }

    /** The triples kept, in order; to be called once, at the end. */
    List<Triple> shared() {
        List<Triple> rest = List.copyOf(shared);
        shared.clear();
        count(rest);
        return rest;
    }

    /** How many things of each class passed, by the IRI of the class. */
    Map<String, Long> classes() {
        return classes;
    }

    /** How many triples of each property passed, by the IRI of the property. */
    Map<String, Long> properties() {
        return properties;
    }

    /** How many subjects passed. */
    long subjects() {
        return subjects;
    }

    private void count(List<Triple> triples) {
        Node subject = Node.ANY;
        for (Triple triple : triples) {
            if (!triple.getSubject().equals(subject)) {
                subject = triple.getSubject();
                subjects++;
            }
            properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
            if (triple.getPredicate().equals(RDF.type.asNode())
                    && triple.getObject().isURI()) {
                classes.merge(triple.getObject().getURI(), 1L, Long::sum);
            }
        }
    }

    private static boolean owns(Node graph, Node subject) {
        String name = graph.getURI();
        String iri = subject.getURI();
        return iri.startsWith(name) && (iri.length() == name.length() || "/#".indexOf(iri.charAt(name.length())) >= 0);
    }
}
