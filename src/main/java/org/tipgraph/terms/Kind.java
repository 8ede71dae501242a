package org.tipgraph.terms;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;

/** What a term of an ontology is. */
public enum Kind {
    CLASS("class", "Classes", OWL.Class),
    OBJECT_PROPERTY("object property", "Object properties", OWL.ObjectProperty),
    DATATYPE_PROPERTY("datatype property", "Datatype properties", OWL.DatatypeProperty),
    ANNOTATION_PROPERTY("annotation property", "Annotation properties", OWL.AnnotationProperty);

    private final String label;
    private final String heading;
    private final Node type;

    Kind(String label, String heading, Resource type) {
        this.label = label;
        this.heading = heading;
        this.type = type.asNode();
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** What several of them are called, at the head of a section. */
    public String heading() {
        return heading;
    }

    Node type() {
        return type;
    }
}
